import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import type { Membership } from '../queries.ts'
import { openIntroductions } from '../term/open-introductions.ts'

export type SeenBy = Awaited<ReturnType<typeof seenBy>>

/** The kinds of organisation that have directors of their own. */
const withBoards = ['trust', 'icb']

type Choices = Pick<Membership, 'id' | 'region_code' | 'regions' | 'hide_from_employer' | 'employer_code' | 'hide_from'>

/**
 * Whom a member's choices leave able to see them: the talent teams of their own pool and of the regions they chose, the
 * organisations whose introduction they accepted, and how many of those regions could be shown them; by name the open
 * ones, anywhere, that cannot.
 */
export async function seenBy(db: Db, it: Choices) {
  const own = it.hide_from_employer && it.employer_code ? [it.employer_code] : []
  const named = [...new Set([...own, ...it.hide_from])]
  const [teams, hidden] = [await teamsOf(db, [it.region_code, ...it.regions]), await openKinOf(db, named)]
  const { rows } = await sql<{ number: number }>`
    select count(*)::int as number
    from organisation_period as period join organisation on organisation.code = organisation_code
    where region_code = any(${it.regions}) and period.to_date is null and kind = any(${withBoards})
      and (closed is null or closed > current_date)
      and organisation.code <> all(${hidden.map(({ code }) => code)}::text[])`.execute(db)
  const accepted = await acceptedBy(db, it.id)
  return { teams, hidden, accepted, regions: it.regions.length, organisations: rows[0]?.number ?? 0 }
}

/** The organisations that see the member for one post, since they accepted, with that introduction. */
const acceptedBy = async (db: Db, membershipId: string) =>
  (await openIntroductions(db, membershipId))
    .filter(({ accepted_at }) => accepted_at !== null)
    .map(({ id, title, organisation_name }) => ({ id, text: `${organisation_name}, for ${title}` }))

const teamsOf = async (db: Db, regions: readonly string[]) => {
  const rows = await db.selectFrom('region').select('name').where('code', 'in', regions).orderBy('name').execute()
  return rows.map(({ name }) => name)
}

/** The open organisations among those named and their kin, by name, each with whom it is hidden along with. */
async function openKinOf(db: Db, named: readonly string[]) {
  const { rows } = await sql<{ code: string; name: string; along: string | null }>`
    select distinct on (period.name, kin.code) kin.code, period.name,
      case when kin.of = kin.code then null else root.name end as along
    from (select code as of, kin_of(code) as code from unnest(${named}::text[]) as code) as kin
      join organisation on organisation.code = kin.code
      join organisation_period as period on period.organisation_code = kin.code and period.to_date is null
      left join organisation_period as root on root.organisation_code = kin.of and root.to_date is null
    where organisation.closed is null or organisation.closed > current_date
    order by period.name, kin.code, kin.of <> kin.code`.execute(db)
  return rows
}
