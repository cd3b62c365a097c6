import { sql, type Selectable } from 'kysely'
import type { Vacancy as Row } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import type { VacancyFacts } from '../../rules/matching.ts'

/** A vacancy as it is stored, with the name of its region. */
export type Post = Pick<
  Selectable<Row>,
  | 'id'
  | 'organisation_code'
  | 'partners'
  | 'region_code'
  | 'role_family'
  | 'contract_type'
  | 'starts_on'
  | 'latest_on'
  | 'registrations'
  | 'registration_weight'
  | 'board_experience'
  | 'organisation_kind'
  | 'organisation_size'
  | 'challenged'
> & { region_name: string }

/** Vacancies, as matching reads them. */
export const vacancyPosts = (db: Db) =>
  db
    .selectFrom('vacancy')
    .innerJoin('region', 'region.code', 'vacancy.region_code')
    .selectAll('vacancy')
    .select('region.name as region_name')

export const postOf = (db: Db, id: string): Promise<Post> =>
  vacancyPosts(db).where('vacancy.id', '=', id).executeTakeFirstOrThrow()

/** What matching knows of a vacancy. */
export async function factsOfVacancy(db: Db, post: Post): Promise<VacancyFacts> {
  const [facts] = await factsOfVacancies(db, [post])
  return facts!
}

/** The same of several, in their order; whoever is hidden from one of a vacancy's organisations, or their kin, is hidden from it. */
export async function factsOfVacancies(db: Db, posts: readonly Post[]): Promise<VacancyFacts[]> {
  const kin = await kinOfEach(db, [...new Set(posts.flatMap(organisationsOf))])
  return posts.map((post) => ({
    ...checked(post),
    roleFamily: post.role_family,
    region: post.region_code,
    regionName: post.region_name,
    kin: organisationsOf(post).flatMap((code) => kin.get(code) ?? [code]),
    contractType: post.contract_type,
    startsOn: post.starts_on,
    latestOn: post.latest_on,
    challenged: post.challenged,
  }))
}

const organisationsOf = (post: Post) => [post.organisation_code, ...post.partners]

/** What is stored is what was checked when it was typed: a key of its category. */
const checked = (post: Post) =>
  ({
    registrations: post.registrations,
    registrationWeight: post.registration_weight,
    boardExperience: post.board_experience,
    organisationKind: post.organisation_kind,
    organisationSize: post.organisation_size,
  }) as Pick<
    VacancyFacts,
    'registrations' | 'registrationWeight' | 'boardExperience' | 'organisationKind' | 'organisationSize'
  >

async function kinOfEach(db: Db, organisations: string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ code: string; kin: string[] }>`
    select code, array(select kin_of(code)) as kin from unnest(${organisations}::text[]) as code`.execute(db)
  return new Map(rows.map(({ code, kin }) => [code, kin]))
}
