import { paths } from '../../paths.ts'
import { labelOf } from '../../rules/categories.ts'
import { standings, weekdays } from '../../rules/panels.ts'
import { Table } from '../../ui/table.tsx'
import { counted, day, labelsOf } from '../../ui/words.ts'
import type { Member } from './members.ts'
import type { PanelData } from './panel-page.tsx'

const parts: Record<Member['part'], string> = {
  chair: 'Chair',
  assessor: 'Assessor',
  'inclusion-adviser': 'Inclusion adviser',
}

export function MembersTable({ it }: { it: PanelData }) {
  if (it.members.length === 0)
    return <p>Nobody yet. Add three assessors or more, a chair among them, and an inclusion adviser.</p>
  const removes = it.arranges && it.state !== 'disbanded'
  return (
    <Table
      caption="Who is on the panel"
      headings={['Name', 'Part', 'Post', 'Trained', 'Available', 'Conflicts', ...(removes ? ['Change'] : [])]}
      rows={it.members.map((member) => [
        member.name,
        parts[member.part],
        <Post {...member} />,
        member.trained_on ? day(member.trained_on) : 'Not stated',
        available(member),
        declared(it.undeclared.get(member.person_id) ?? 0, it.assessments.length),
        ...(removes ? [<Remove panel={it.id} member={member} />] : []),
      ])}
    />
  )
}

const Post = ({ stated_at, post, employer_name, standing }: Member) =>
  stated_at ? (
    <span>
      {post}, {employer_name}
      <br />
      <span class="app-muted">{labelOf(standings, standing ?? '')}</span>
    </span>
  ) : (
    <span>Not stated yet</span>
  )

function available({ stated_at, weekdays: days, available_from, available_until }: Member): string {
  if (!stated_at) return 'Not stated yet'
  return [
    days && days.length > 0 ? labelsOf(weekdays, days) : 'Any weekday',
    available_from && `from ${day(available_from)}`,
    available_until && `until ${day(available_until)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function declared(open: number, given: number): string {
  if (open > 0) return `${counted(open, 'name')} to answer for`
  return given > 0 ? 'Answered for every name' : 'No name to answer for now'
}

const Remove = ({ panel, member }: { panel: string; member: Member }) => (
  <a href={paths.removePanelMember(panel, member.person_id)}>
    Remove<span class="nhsuk-u-visually-hidden"> {member.name}</span>
  </a>
)
