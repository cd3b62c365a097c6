import { paths } from '../../paths.ts'
import { labelOf } from '../../rules/categories.ts'
import { conversation as lifecycle } from '../../rules/lifecycles.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { Summary, type Row } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import { CvLink } from './cv-page.tsx'
import { partNames, partOf } from './parts.ts'
import type { Application } from './queries.ts'

interface AnswersProps {
  application: Application
  boards: Record<string, string>
  /** The candidate reads their own answers. */
  own?: boolean
  /** Beside each answer, the way to change it. */
  changeable?: boolean
}

/** Every task's answers, as the candidate gave them. */
export function Answers({ application: it, boards, own, changeable }: AnswersProps) {
  const change = (href: string, what: string) => (changeable ? { href, what: what.toLowerCase() } : undefined)
  return (
    <>
      {partNames.map((name) => {
        const { title, heading, answers, path } = partOf(name)
        const rows = answers(it, boards).map(([key, value]) => ({
          key,
          value: value || 'Not answered yet',
          change: change(elsewhere(it.id)[key] ?? path(it.id), key),
        }))
        return <Section title={own ? title : heading} rows={rows} />
      })}
      <Section
        title="Talent conversation"
        rows={conversationRows(it, change(paths.applicationConversation(it.id), 'talent conversation'))}
      />
      <Section
        title="CV"
        rows={[{ key: 'File', value: it.cv_name ? <CvLink it={it} /> : 'None', change: change(paths.cv(it.id), 'CV') }]}
      />
    </>
  )
}

/** Answers that are not changed where the rest of their task is. */
const elsewhere = (id: string): Record<string, string> => ({
  Name: paths.account(),
  'Email address': paths.account(),
  'Hidden from': paths.hideFrom(id),
})

const Section = ({ title, rows }: { title: string; rows: readonly Row[] }) => (
  <>
    <h2 class="nhsuk-heading-m">{title}</h2>
    <Summary rows={rows} />
  </>
)

/** The facts alone: what was said stays between the two. */
function conversationRows(it: Application, change: Row['change']): Row[] {
  if (!it.conversation_state) return [{ key: 'With', value: 'Not answered yet', change }]
  const rows: Row[] = [{ key: 'With', value: it.partner_name, change }]
  if (it.conversation_state !== 'held')
    return [...rows, { key: 'It stands at', value: lifecycle.states[it.conversation_state].label }]
  return [
    ...rows,
    { key: 'Held on', value: it.held_on ? day(it.held_on) : '' },
    { key: 'Readiness agreed on', value: labelOf(readinessLabels, it.conversation_readiness ?? '') },
    { key: 'What was said', value: it.shared_with_region === it.region_code ? <Record it={it} /> : 'Not shared' },
  ]
}

const Record = ({ it }: { it: Application }) =>
  it.conversation_id && (
    <a href={paths.conversation(it.conversation_id)}>Shared with the talent team: read the record</a>
  )
