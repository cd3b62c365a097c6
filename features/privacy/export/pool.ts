import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { contractTypes, pathways, roleFamilies, type Category } from '../../../rules/categories.ts'
import { declineReasons } from '../../../rules/introductions.ts'
import type { RuleResult } from '../../../rules/matching.ts'
import { readinessLabels } from '../../../rules/readiness.ts'
import type { Actor } from '../../../rules/roles.ts'
import { nameNow } from '../../organisations/name-now.ts'
import { hiddenFrom } from './applications.ts'
import { eachOf, stateIn, wordsOf } from './in-words.ts'
import { betweenYouAndTeam, careerOf } from './members.ts'

/** The person's places in a pool. */
export async function membershipsOfYou(db: Db, { personId }: Actor, regions: Category) {
  const found = []
  for (const row of await memberships(db, personId))
    found.push({ ...inThePool(row, regions), ...careerOf(row), ...(await betweenYouAndTeam(db, row.id)) })
  return found
}

const memberships = (db: Db, personId: string) =>
  db
    .selectFrom('membership')
    .selectAll('membership')
    .select(nameNow('membership.employer_code').as('employer_name'))
    .select(hiddenFrom('membership', 'membership_hidden_from').as('hidden_from'))
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()

const inThePool = (row: Awaited<ReturnType<typeof memberships>>[number], regions: Category) => ({
  state: stateIn('membership', row.state),
  region: regions[row.region_code],
  pathway: wordsOf(pathways, row.pathway),
  name: row.name,
  currentPost: row.current_post,
  employer: row.employer_name,
  readiness: wordsOf(readinessLabels, row.readiness),
  targetRoles: eachOf(roleFamilies, row.target_roles),
  regions: eachOf(regions, row.regions),
  contractTypes: eachOf(contractTypes, row.contract_types),
  availableFrom: row.available_from,
  notAvailableUntil: row.unavailable_until,
  hideFromEmployer: row.hide_from_employer,
  hiddenFrom: row.hidden_from,
  admitted: row.admitted_on,
  ends: row.leaves_on ?? row.expires_on,
})

/** Those that name the person: on which day, and of which group they tell. Who else is in them is not the person's. */
const tieBreaks = sql<{ recorded: string; group: string; evidence: string }[]>`(
  select coalesce(json_agg(json_build_object('recorded', recorded_at::date, 'group', group_words, 'evidence', evidence)
    order by recorded_at), '[]')
  from tie_break join tie_break_candidate as named on named.tie_break_id = tie_break.id
  where named.introduction_id = introduction.id)`

/** The introductions that the person was asked about, and none before. */
export async function introductionsOfYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('introduction')
    .innerJoin('vacancy', 'vacancy.id', 'introduction.vacancy_id')
    .selectAll('introduction')
    .select(['vacancy.title', tieBreaks.as('tie_breaks')])
    .select(nameNow('introduction.organisation_code').as('organisation_name'))
    .where('person_id', '=', personId)
    .where('offered_at', 'is not', null)
    .orderBy('introduction.created_at')
    .execute()
  return rows.map((row) => ({
    post: row.title,
    organisation: row.organisation_name,
    state: stateIn('introduction', row.state),
    asked: row.offered_at,
    accepted: row.accepted_at,
    whyTheTeamThoughtOfYou: row.why,
    answerBy: row.answer_by,
    whyItFits: (row.reasons as unknown as RuleResult[]).map(({ result, because }) => ({ result, because })),
    profileShared: row.released_at,
    interview: row.interview_on,
    whatToKnowForIt: row.interview_words,
    offered: row.chosen_on,
    fitAndProperPersonTest: row.fit_and_proper_on,
    references: row.references_on,
    appointedFrom: row.starts_on,
    appointedUntil: row.ends_on,
    feedback: row.feedback,
    couldHaveBeenAppointed: row.appointable_on,
    whyYouDeclined: row.decline_because && wordsOf(declineReasons, row.decline_because),
    reason: row.reason,
    tieBreaksUnderSection159: row.tie_breaks,
  }))
}
