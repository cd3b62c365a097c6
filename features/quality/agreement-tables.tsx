import { benchmarks, inWords, verdicts, type Alpha } from '../../rules/agreement.ts'
import { Axis, FigureTable, Whisker, type Scale } from '../../ui/figures.tsx'
import { agreementScale, severityInWords, severityScale, tooFew, withInterval } from './agreement-words.ts'
import type { AgreementIn } from './agreement.ts'

const agreement = (
  <>
    Agreement (alpha)
    <Axis scale={agreementScale} />
  </>
)

const marks = `The dot is the figure, and the line through it says how sure one can be. The thin lines stand at
  ${benchmarks.tentative.from}, from where on tentative conclusions may be drawn, and at ${benchmarks.rely.from}, from where
  on what is said can be relied on.`

export const Panels = ({ panels }: Pick<AgreementIn, 'panels'>) => (
  <>
    <h2 class="nhsuk-heading-m">Each panel</h2>
    <p class="app-column">{marks}</p>
    <FigureTable
      caption="How far each panel agrees, by its name"
      headings={['Panel', agreement, 'People']}
      rows={panels.map(({ name, alpha, cases }) => [name, <Agrees alpha={alpha} />, cases])}
    />
  </>
)

function Agrees({ alpha }: { alpha: Alpha | null }) {
  if (!alpha || alpha.value === null) return <>{tooFew}</>
  return (
    <>
      {withInterval(alpha)}. {inWords(alpha.value).label}.
      <Whisker scale={agreementScale} {...alpha} value={alpha.value} />
    </>
  )
}

export function Items({ items }: Pick<AgreementIn, 'items'>) {
  const blunt = items.filter(({ verdict }) => verdict === 'hardly' || verdict === 'not-at-all')
  return (
    <>
      <h2 class="nhsuk-heading-m">Each item</h2>
      <p class="app-column">
        {blunt.length > 0
          ? 'Where an item hardly tells people apart, ask what evidence of it would look like, and whether interview and papers give anybody the chance to show it.'
          : 'An item is worth asking about where assessors agree on it, and where it tells people apart.'}
      </p>
      <FigureTable
        caption="How far assessors agree on each item, in the order of the profile"
        headings={['Item', agreement, 'Does it tell people apart?']}
        rows={items.map(({ name, alpha, verdict }) => [name, <Agrees alpha={alpha} />, verdicts[verdict]])}
      />
    </>
  )
}

export function Assessors({ assessors }: Pick<AgreementIn, 'assessors'>) {
  const scale = severityScale(assessors.flatMap(({ severity }) => severity ?? []))
  return (
    <>
      <h2 class="nhsuk-heading-m">Each assessor</h2>
      <p class="app-column">
        How much lower or higher each scores than the others who saw the same people, in steps of the evidence scale, on
        all items together. Whom they saw is allowed for, and those who share nobody are not compared. This is no
        ranking: the middle is what the others gave, and need not be right. Where somebody stands apart, talk about what
        counts as evidence before the next round.
      </p>
      <FigureTable
        caption="How severe each assessor is beside the others, by name"
        headings={['Assessor', <Steps scale={scale} />, 'People seen with others']}
        rows={assessors.map(({ name, severity, shared }) => [
          name,
          severity && severity.severity !== null ? (
            <>
              {severityInWords(severity)}
              <Whisker scale={scale} {...severity} value={severity.severity} />
            </>
          ) : (
            tooFew
          ),
          shared,
        ])}
      />
    </>
  )
}

const Steps = ({ scale }: { scale: Scale }) => (
  <>
    Steps of the scale
    <Axis scale={scale} />
  </>
)
