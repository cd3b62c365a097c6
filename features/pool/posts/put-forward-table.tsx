import { paths } from '../../../paths.ts'
import { introduction } from '../../../rules/lifecycles.ts'
import { Table } from '../../../ui/table.tsx'
import { counted, day } from '../../../ui/words.ts'
import type { PutForward, Times } from './put-forward.ts'

/** How often a member was put forward, in a sentence. */
export const timesInWords = ({ asked, accepted }: Times) =>
  asked === 0
    ? 'You have not been put forward yet.'
    : `You were asked about ${counted(asked, 'post')}${accepted > 0 ? `, and accepted ${counted(accepted, 'introduction')}` : ''}.`

/** For what a member was put forward, and what has come of it, in their own words. */
export const PutForwardTable = ({ rows }: { rows: readonly PutForward[] }) => (
  <Table
    caption="Put forward"
    headings={['Asked on', 'Post', 'Organisation', 'How it stands']}
    rows={rows.map(({ id, offered_at, title, organisation_name, state }) => [
      day(offered_at),
      <a href={paths.introduction(id)}>{title}</a>,
      organisation_name,
      toYou[state] ?? introduction.states[state].label,
    ])}
  />
)

/** Where the state's own label speaks to others. */
const toYou: Partial<Record<PutForward['state'], string>> = {
  offered: 'Waits for your answer',
  accepted: 'You accepted: the organisation knows of you',
  declined: 'You declined',
}
