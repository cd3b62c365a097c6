import { paths } from '../../paths.ts'
import { assessment as lifecycle } from '../../rules/lifecycles.ts'
import { Table } from '../../ui/table.tsx'
import { StateTag } from '../../ui/thing.tsx'
import type { PanelData } from './panel-page.tsx'

/** The panel's candidates and how far each has come; by name only to the team that arranges, where the round is read without. */
export function Candidates({ it }: { it: PanelData }) {
  const byName = !it.name_blind || (it.arranges && !it.sits)
  return (
    <>
      {it.assessments.length === 0 ? (
        <p>None has been given to this panel yet.</p>
      ) : (
        <Table
          caption="Candidates of the panel"
          headings={['Reference', ...(byName ? ['Candidate'] : []), 'Status', 'Scores locked']}
          rows={it.assessments.map((one) => [
            one.opens ? <a href={paths.assessment(one.id)}>{one.reference}</a> : one.reference,
            ...(byName ? [one.name] : []),
            <StateTag of={lifecycle} state={one.state} />,
            `${one.locked} of ${one.counting}`,
          ])}
        />
      )}
      {it.arranges && it.state === 'convened' && (
        <p>
          <a href={paths.panelCandidates(it.id)}>Give candidates to the panel</a>
        </p>
      )}
    </>
  )
}
