import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { fewestCases, inWords } from '../../rules/agreement.ts'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import { Meanings } from './agreement-meanings.tsx'
import { Assessors, Items, Panels } from './agreement-tables.tsx'
import { figure, sureOf } from './agreement-words.ts'
import type { AgreementIn } from './agreement.ts'
import { OtherMeasures } from './other-measures.tsx'

/** How far the assessors of a round agree: of the assessing, never of somebody who was assessed. */
export function AgreementPage({ data }: ViewProps<AgreementIn, 'agreement.see'>) {
  const { round, whole } = data
  return (
    <Layout
      title="How far the assessors agree"
      trail={[
        { href: paths.round(round.id), text: round.title },
        { href: paths.roundOutcomes(round.id), text: 'Outcomes' },
      ]}
      wide
    >
      <h1>
        <span class="nhsuk-caption-l app-user-text">{round.title}</span>
        How far the assessors agree
      </h1>
      <div class="app-column">
        <p>
          Would somebody else have scored the same? These figures are about the assessing, never about a person who was
          assessed. No score and no outcome changes by them.
        </p>
        <p>
          They come from {counted(whole.cases, 'person', 'people')} whose scores are open and whom two assessors or more
          have scored. Each score counts as it was locked, before its assessor could see another’s: corrections made
          later do not count, nor the scores of somebody who was in conflict or released.
        </p>
        <p>
          Nothing is told of fewer than {fewestCases} people, so that nobody is singled out. You see nothing of an
          assessment of your own, or of somebody about whom you declared a conflict.
        </p>
      </div>
      {whole.alpha ? <Figures {...data} /> : insetText({ text: nothingYet(whole.cases) })}
    </Layout>
  )
}

const nothingYet = (cases: number) =>
  `${cases === 0 ? 'Nobody has' : `Only ${counted(cases, 'person has', 'people have')}`} been scored by two assessors or more with their scores open. The figures appear once ${fewestCases} have.`

function Figures({ whole, panels, items, assessors }: AgreementIn) {
  const { alpha } = whole
  if (!alpha || alpha.value === null) return null
  const { label, words } = inWords(alpha.value)
  return (
    <>
      <h2 class="nhsuk-heading-m">The round as a whole</h2>
      <div class="app-column">
        <p>
          <strong>{label}.</strong> {words}
        </p>
        <p>
          Alpha is {figure(alpha.value)}: 1 is full agreement, 0 no more than chance would give. {sureOf(alpha)}
        </p>
      </div>
      <Panels panels={panels} />
      <Items items={items} />
      <Assessors assessors={assessors} />
      <OtherMeasures whole={whole} panels={panels} />
      <Meanings />
    </>
  )
}
