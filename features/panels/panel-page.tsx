import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { panel as lifecycle } from '../../rules/lifecycles.ts'
import { lacking } from '../../rules/panels.ts'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { SessionsOfPanel } from '../panel-sessions/sessions-of-panel.tsx'
import type { sessionsOfPanel } from '../panel-sessions/queries.ts'
import { Candidates } from './candidates.tsx'
import { seatsOf } from './members.ts'
import { MembersTable } from './members-table.tsx'
import type { assessmentsOfPanel, Panel } from './queries.ts'
import { YourPart } from './your-part.tsx'

export interface PanelData extends Panel {
  undeclared: Map<string, number>
  assessments: Awaited<ReturnType<typeof assessmentsOfPanel>>
  sessions: Awaited<ReturnType<typeof sessionsOfPanel>>
  /** To the team that arranges it. */
  happened: Happened[] | null
}

/** One panel: to its team, what to arrange; to its members, what waits for them; to both, how far it has come. */
export function PanelPage({ data: it, actor }: ViewProps<PanelData, 'panel.see'>) {
  const missing = it.state === 'forming' ? lacking(seatsOf(it.members)) : []
  return (
    <Layout title={it.title} trail={[{ href: paths.panels(), text: 'Panels' }]} wide>
      <h1>
        <span class="nhsuk-caption-l">
          {it.region_name}: {it.round_title}
        </span>
        {it.title}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      <YourPart it={it} actor={actor} />
      {missing.length > 0 && insetText({ html: <Missing words={missing} /> })}
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={missing.length === 0 ? { convene: paths.convenePanel(it.id) } : {}}
      />
      <h2 class="nhsuk-heading-m">Who is on the panel</h2>
      <MembersTable it={it} />
      {it.arranges && it.state !== 'disbanded' && (
        <p>
          <a href={paths.addPanelMember(it.id)}>Add somebody to the panel</a>
        </p>
      )}
      <h2 class="nhsuk-heading-m">Candidates</h2>
      <Candidates it={it} />
      <h2 class="nhsuk-heading-m">Sessions</h2>
      <SessionsOfPanel
        sessions={it.sessions}
        panel={it}
        actor={actor}
        mayArrange={it.arranges && it.state !== 'disbanded'}
      />
      <Moves of={lifecycle} thing={it} actor={actor} ways={{ disband: paths.disbandPanel(it.id) }} />
      {it.happened && <History happened={it.happened} actor={actor} />}
    </Layout>
  )
}

const Missing = ({ words }: { words: readonly string[] }) => (
  <>
    <p>Before the panel can be convened it needs:</p>
    <ul>
      {words.map((one) => (
        <li>{one.charAt(0).toLowerCase() + one.slice(1)}</li>
      ))}
    </ul>
    <p>What seat somebody has counts once they have signed in and stated it.</p>
  </>
)
