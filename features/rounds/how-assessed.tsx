import { labelOf } from '../../rules/categories.ts'
import { instruments, isMet, type Chosen } from '../../rules/instruments.ts'
import { fewestAssessors } from '../../rules/panels.ts'
import { frameworkOf, itemsOf } from '../../rules/success-profile.ts'
import { Summary } from '../../ui/summary.tsx'

interface Assessed {
  framework: string
  name_blind: boolean
  chosen: readonly Chosen[]
}

/** How a round is assessed, in words for whoever may apply. */
export const HowAssessed = ({ of }: { of: Assessed }) => (
  <>
    <h2 class="nhsuk-heading-m">How it is assessed</h2>
    <p>
      A panel of at least {fewestAssessors} senior leaders assesses each application, a chief executive or accountable
      officer among them. Each scores alone, item by item, and sees nobody else’s scores before all have finished. Then
      they agree on each item, and an inclusion adviser signs off what they propose.
    </p>
    <p>{nameWords(of)}</p>
    <p>The panel looks for evidence on these items of the {frameworkOf(of.framework)?.title}:</p>
    <Instruments of={of} />
    <p>
      Nobody is expected to be strong at everything. Nothing is added up: there is no total, no rank and no pass mark.
    </p>
  </>
)

function nameWords({ name_blind, chosen }: Assessed): string {
  if (!name_blind) return 'The panel reads applications with the candidates’ names.'
  const later = isMet(chosen) ? ' It learns who you are when you meet.' : ''
  return `The panel reads applications without names: your name, your employer and how to reach you are taken out.${later}`
}

/** Each instrument with the items on which it gives evidence, in the framework's order. */
export function Instruments({ of: { framework, chosen } }: { of: Omit<Assessed, 'name_blind'> }) {
  const known = frameworkOf(framework)
  const items = known ? itemsOf(known) : []
  return (
    <Summary
      rows={chosen.map(({ instrument, items: keys }) => ({
        key: labelOf(instruments, instrument),
        value: (
          <ul>
            {items
              .filter(({ key }) => keys.includes(key))
              .map(({ label }) => (
                <li>{label}</li>
              ))}
          </ul>
        ),
      }))}
    />
  )
}
