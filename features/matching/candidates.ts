import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { VacancyFacts } from '../../rules/matching.ts'
import { conditionsOf } from './conditions.ts'
import { firstWishesFor, notIntroduced } from './first-wishes.ts'

/** How many are looked at first: most often enough fit wholly among them, and nobody else can come before those. */
const lookedFirst = 200

/**
 * The memberships that fit a vacancy, in the order of `compareOrder`, as the role that knows of no self-assessment,
 * conversation, assessment or equality data.
 * @param vacancyId whose introductions are left out, whatever became of them
 */
export async function candidatesFor(
  matching: Db,
  vacancyId: string,
  vacancy: VacancyFacts,
  today: string,
  most: number,
): Promise<string[]> {
  const { fits, open } = conditions(vacancy, today)
  const { rows } = await sql<{ membership_id: string }>`select membership_id ${firstWishesFor(vacancy, lookedFirst)}
    where wish.readiness_rank = 1 and ${fits} and ${open} = 0 and ${notIntroduced(vacancyId)}
    order by ${walk} limit ${most}`.execute(matching)
  const found = rows.length === most ? rows : await firstOfAll(matching, vacancyId, vacancy, today, most)
  return found.map(({ membership_id }) => membership_id)
}

/**
 * Those who come first of all that are looked at. From whom each is hidden is looked up in their order, and no further than
 * to the last who is wanted: it is half of the work.
 */
async function firstOfAll(matching: Db, vacancyId: string, vacancy: VacancyFacts, today: string, most: number) {
  const { fitsUnseen, visible, open } = conditions(vacancy, today)
  const { rows } = await sql<{ membership_id: string }>`
    select member.id as membership_id
    from (select member.id, hide_from_employer, employer_code ${firstWishesFor(vacancy)}
      where ${fitsUnseen} and ${notIntroduced(vacancyId)}
      order by wish.readiness_rank, ${open}, ${walk} offset 0) as member
    where ${visible} limit ${most}`.execute(matching)
  return rows
}

/** Those who come first, with how many fit of all that are looked at. */
export async function fittingFor(
  matching: Db,
  vacancyId: string,
  vacancy: VacancyFacts,
  today: string,
  most: number,
): Promise<{ number: number; first: string[] }> {
  const { fits, open } = conditions(vacancy, today)
  const { rows } = await sql<{ membership_id: string; number: number }>`
    select membership_id, (count(*) over ())::int as number ${firstWishesFor(vacancy)}
    where ${fits} and ${notIntroduced(vacancyId)}
    order by wish.readiness_rank, ${open}, ${walk} limit ${most}`.execute(matching)
  return { number: rows[0]?.number ?? 0, first: rows.map(({ membership_id }) => membership_id) }
}

/** How many fit a vacancy, of those that are looked at. */
export async function howManyFit(
  matching: Db,
  vacancyId: string,
  vacancy: VacancyFacts,
  today: string,
): Promise<number> {
  const { fits } = conditions(vacancy, today)
  const { rows } = await sql<{ number: number }>`select count(*)::int as number ${firstWishesFor(vacancy)}
    where ${fits} and ${notIntroduced(vacancyId)}`.execute(matching)
  return rows[0]?.number ?? 0
}

const walk = sql`wish.put_forward, waiting_since, membership_id`

function conditions(vacancy: VacancyFacts, today: string) {
  const { musts, open } = conditionsOf(vacancy, today)
  const { visibility, ...others } = musts
  const fitsUnseen = sql.join(Object.values(others), sql` and `)
  return {
    fits: sql`${fitsUnseen} and ${visibility}`,
    /** What has to hold, but for whether they may be shown to the organisation. */
    fitsUnseen,
    visible: visibility,
    open: sql`(${sql.join(
      open.map((one) => sql`(${one})::int`),
      sql` + `,
    )})`,
  }
}
