import { paths } from '../../paths.ts'
import { actionLink } from '../../ui/nhs.ts'
import type { Round } from './queries.ts'
import { textsOf } from './standard.ts'

export const Apply = ({ round: { id } }: { round: Pick<Round, 'id'> }) => (
  <>
    <p>
      Before you can submit you need a talent conversation with a senior leader, which both of you have acknowledged.
      Arrange it early.
    </p>
    <ul class="app-links">
      <li>{actionLink({ text: 'Apply', href: `${paths.startApplication()}?round=${id}` })}</li>
      <li>{actionLink({ text: 'Nominate somebody', href: `${paths.nominate()}?round=${id}` })}</li>
    </ul>
  </>
)

type Texts = Pick<Round, 'pathway' | 'closes_on' | 'criteria' | 'afterwards'>

export const Criteria = ({ of }: { of: Texts }) => (
  <>
    <h2 class="nhsuk-heading-m">What the board looks for</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">
      {linesOf(textsOf(of).criteria).map((line) => (
        <li class="app-user-text">{line}</li>
      ))}
    </ul>
    <p>Nobody is expected to be strong at everything, and nothing here is added up to a score.</p>
  </>
)

export const Questions = ({ of: { questions } }: { of: Pick<Round, 'questions'> }) => (
  <>
    <h2 class="nhsuk-heading-m">What it asks</h2>
    <ol class="nhsuk-list nhsuk-list--number">
      {questions.map(({ label, hint, max_words }) => (
        <li class="app-user-text">
          {label}, in at most {max_words} words
          {hint && (
            <>
              <br />
              <span class="app-muted">{hint}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  </>
)

export const Afterwards = ({ of }: { of: Texts }) => (
  <>
    <h2 class="nhsuk-heading-m">What happens afterwards</h2>
    {linesOf(textsOf(of).afterwards).map((line) => (
      <p class="app-user-text">{line}</p>
    ))}
  </>
)

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
