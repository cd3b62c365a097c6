import { horizons } from '../../rules/frameworks/framework.ts'
import { scale, type Answer, type Change, type Line, type Report } from '../../rules/self-assessment.ts'

/** Rising to the right; no chance stands apart. */
const columns: Answer[] = ['rarely', 'occasionally', 'frequently', 'always', 'no-chance']

type Dimension = Report['dimensions'][number]

interface Props {
  dimension: Dimension
  changes: readonly Change[]
}

/** The picture of a dimension: each item against the five answers, with last time's where it differs. Its table says the same. */
export const Profile = ({ dimension: { title, lines }, changes }: Props) => (
  <div
    class="app-profile"
    role="img"
    aria-label={`Picture of your answers: ${title}. The table further down says the same.`}
  >
    <div class="app-profile__row app-profile__row--head">
      <span class="app-profile__item"></span>
      {columns.map((answer) => (
        <span class="app-profile__heading">{scale[answer]}</span>
      ))}
    </div>
    {lines.map((line, index) => (
      <>
        {line.horizon && line.horizon !== lines[index - 1]?.horizon && (
          <div class="app-profile__horizon">{horizons[line.horizon]}</div>
        )}
        <Row line={line} was={changes.find(({ item }) => item === line.item)?.was} />
      </>
    ))}
  </div>
)

const Row = ({ line, was }: { line: Line; was: Answer | undefined }) => (
  <div class="app-profile__row">
    <span class="app-profile__item">
      {line.label} <span class="app-profile__answer">{line.answerLabel ?? 'Not answered'}</span>
    </span>
    {columns.map((answer) => (
      <span class={`app-profile__cell app-profile__cell--${answer}`}>
        {answer === line.answer && <span class="app-profile__now"></span>}
        {answer === was && <span class="app-profile__then"></span>}
      </span>
    ))}
  </div>
)
