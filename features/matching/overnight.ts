import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { liveStates } from '../../rules/lifecycles/vacancy.ts'
import { fittingFor } from './candidates.ts'
import { factsOfVacancies, vacancyPosts, type Post } from './vacancy-facts.ts'

const atOnce = 100

/** How many of those who come first are kept, to see the next night who is new among them. */
const kept = 25

/**
 * The nightly job: matches every live vacancy anew, a hundred at a time, and keeps how many fit and who comes first. What
 * it reads of members it reads as the role of matching; what it keeps, it keeps as the role of jobs. Safe to run twice.
 * @returns how many vacancies were matched
 */
export async function matchOvernight(jobs: Db, matching: Db, today = dayInLondon()): Promise<number> {
  let matched = 0
  let posts = await livePosts(matching, undefined)
  while (posts.length > 0) {
    await keep(jobs, await fitsOf(matching, posts, today), today)
    matched += posts.length
    posts = await livePosts(matching, posts.at(-1))
  }
  await jobs
    .deleteFrom('vacancy_fit')
    .where('matched_on', '<', today)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('vacancy').whereRef('vacancy.id', '=', 'vacancy_id').where('state', 'in', liveStates))),
    )
    .execute()
  return matched
}

/** Two at a time, as the database has two connections to give. */
async function fitsOf(matching: Db, posts: readonly Post[], today: string): Promise<Fit[]> {
  const waiting = (await factsOfVacancies(matching, posts)).map((vacancy, at) => ({ vacancy, id: posts[at]!.id }))
  const fits: Fit[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id, vacancy } = next
      const { number, first } = await fittingFor(matching, id, vacancy, today, kept)
      fits.push({ vacancy_id: id, number, first_members: first })
    }
  }
  await Promise.all([work(), work()])
  return fits
}

/** By role and region, so that what was read of the members for one vacancy is at hand for the next. */
const livePosts = (matching: Db, after: Post | undefined): Promise<Post[]> => {
  const query = vacancyPosts(matching)
    .where(
      'state',
      'in',
      liveStates.map((state) => sql.lit(state)),
    )
    .orderBy('role_family')
    .orderBy('region_code')
    .orderBy('starts_on')
    .orderBy('vacancy.id')
    .limit(sql.lit(atOnce))
  if (!after) return query.execute()
  const { role_family, region_code, starts_on, id } = after
  return query
    .where(
      sql<boolean>`(role_family, region_code, starts_on, vacancy.id) > (${role_family}, ${region_code}, ${starts_on}, ${id})`,
    )
    .execute()
}

interface Fit {
  vacancy_id: string
  number: number
  first_members: string[]
}

/** Of a vacancy that is matched for the first time nobody is new: its team looks for itself. */
const keep = (jobs: Db, fits: Fit[], today: string) =>
  sql`insert into vacancy_fit as known (vacancy_id, matched_on, number, first_members)
    select vacancy_id, ${today}::date, number, array(select jsonb_array_elements_text(first_members)::uuid)
    from jsonb_to_recordset(${JSON.stringify(fits)}::jsonb) as it (vacancy_id uuid, number int, first_members jsonb)
    on conflict (vacancy_id) do update set matched_on = excluded.matched_on, number = excluded.number,
      first_members = excluded.first_members,
      newly_on = case when excluded.first_members <@ known.first_members then known.newly_on else excluded.matched_on end`.execute(
    jobs,
  )
