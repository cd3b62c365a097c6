import { keptFor, retention, retentionNames, type RetentionName } from '../../rules/retention.ts'
import { Table } from '../../ui/table.tsx'

/** How long each kind of data is kept, as the nightly run goes by it. */
export const HowLong = () => (
  <Table
    caption="How long we keep what"
    headings={['What', 'How long']}
    rows={retentionNames.map((name) => [retention[name].what, howLong(name)])}
  />
)

function howLong(name: RetentionName) {
  const kept = keptFor(name)
  return kept === 'no longer' ? `Until ${retention[name].from}` : `${kept} from ${retention[name].from}`
}
