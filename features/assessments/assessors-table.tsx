import { paths } from '../../paths.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { insetText } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { moment } from '../../ui/words.ts'
import { lackingAmong, waitedFor, type Given } from './given.ts'
import type { AssessmentData } from './assessment-page.tsx'

/** Who has locked and who is waited for, never what they scored. */
export function AssessorsTable({ it, actor }: { it: AssessmentData; actor: Actor }) {
  const lacks = it.state === 'scoring' ? lackingAmong(it.assessors) : []
  const excuses = it.state === 'scoring' && holds(actor, 'chair', it.scope)
  const absent = new Set(waitedFor(it.assessors).map(({ person_id }) => person_id))
  return (
    <>
      {lacks.length > 0 &&
        insetText({
          html: (
            <p>
              Before the scores can open to the panel this is lacking: {lacks.join('; ')}. The talent team gives the
              candidate to another assessor.
            </p>
          ),
        })}
      <Table
        caption="Who scores"
        headings={['Assessor', 'Scores', ...(excuses ? ['Absent?'] : [])]}
        rows={it.assessors.map((one) => [
          `${one.name}${one.part === 'chair' ? ', chair' : ''}`,
          standingOf(one),
          ...(excuses
            ? [absent.has(one.person_id) && one.person_id !== actor.personId && <Excuse id={it.id} one={one} />]
            : []),
        ])}
      />
    </>
  )
}

function standingOf({ conflicted, locked_at, excused_at, excused_because }: Given): string {
  if (conflicted) return locked_at ? 'In conflict: kept, and not counted' : 'In conflict: does not score'
  if (excused_at) return `Released by the chair: ${excused_because}`
  return locked_at ? `Locked on ${moment(locked_at)}` : 'Not locked yet'
}

const Excuse = ({ id, one }: { id: string; one: Given }) => (
  <a href={paths.excuseAssessor(id, one.person_id)}>
    Release<span class="nhsuk-u-visually-hidden"> {one.name}</span>
  </a>
)
