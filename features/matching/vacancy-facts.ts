import type { Selectable } from 'kysely'
import type { Vacancy as Row } from '../../db/schema.ts'
import type { Db } from '../../platform/db.ts'
import type { VacancyFacts } from '../../rules/matching.ts'
import { kinOf } from '../organisations/kin.ts'

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

/** What matching knows of a vacancy; whoever is hidden from one of its organisations, or their kin, is hidden from it. */
export async function factsOfVacancy(db: Db, post: Post): Promise<VacancyFacts> {
  const kin: string[] = []
  for (const organisation of [post.organisation_code, ...post.partners]) kin.push(...(await kinOf(db, organisation)))
  return {
    roleFamily: post.role_family,
    region: post.region_code,
    regionName: post.region_name,
    kin,
    contractType: post.contract_type,
    startsOn: post.starts_on,
    latestOn: post.latest_on,
    registrations: post.registrations as VacancyFacts['registrations'],
    registrationWeight: post.registration_weight as VacancyFacts['registrationWeight'],
    boardExperience: post.board_experience as VacancyFacts['boardExperience'],
    organisationKind: post.organisation_kind as VacancyFacts['organisationKind'],
    organisationSize: post.organisation_size as VacancyFacts['organisationSize'],
    challenged: post.challenged,
  }
}
