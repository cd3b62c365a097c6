import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { paths } from '../../../paths.ts'
import { contractTypes, pathways, roleFamilies, type Category } from '../../../rules/categories.ts'
import * as career from '../../../rules/career.ts'
import { readinessLabels } from '../../../rules/readiness.ts'
import type { Actor } from '../../../rules/roles.ts'
import { nameNow } from '../../organisations/name-now.ts'
import { eachOf, stateIn, wordsOf } from './in-words.ts'

/** The person's applications with all that they answered, what was decided and why. */
export async function applicationsOfYou(db: Db, actor: Actor, url: string, regions: Category) {
  const rows = await applications(db, actor)
  return rows.map((row) => ({
    state: stateIn('application', row.state),
    round: row.round_title,
    region: regions[row.region_code],
    pathway: wordsOf(pathways, row.pathway),
    begun: row.created_at,
    changed: row.changed_at,
    submitted: row.submitted_at,
    phone: row.phone,
    privateEmail: row.private_email,
    currentPost: row.current_post,
    employer: row.employer_name,
    payFramework: wordsOf(career.payFrameworks, row.pay_framework),
    onABoard: wordsOf(career.boardMembership, row.board_member),
    reportsTo: row.reports_to,
    yearsAtThisLevel: row.years_at_level,
    registrationBody: wordsOf(career.registrationBodies, row.registration_body),
    registrationNumber: row.registration_number,
    otherRegistrations: row.other_registrations,
    experience: row.experience,
    targetRoles: eachOf(roleFamilies, row.target_roles),
    organisationKinds: eachOf(career.organisationKinds, row.organisation_kinds),
    organisationSizes: eachOf(career.organisationSizes, row.organisation_sizes),
    regions: eachOf(regions, row.regions),
    contractTypes: eachOf(contractTypes, row.contract_types),
    travel: wordsOf(career.travel, row.travel),
    noticePeriod: wordsOf(career.noticePeriods, row.notice),
    availableFrom: row.available_from,
    readiness: wordsOf(readinessLabels, row.readiness),
    statements: row.answers,
    hideFromEmployer: row.hide_from_employer,
    hiddenFrom: row.hidden_from,
    fitAndProper: row.fit_and_proper,
    conflictsOfInterest: row.conflicts,
    declared: row.declared_at,
    adjustmentsAskedFor: row.adjustments,
    adjustmentsArranged: row.arranged_at && { on: row.arranged_at, what: row.arranged },
    cv: row.cv && { name: row.cv, download: `${url}${paths.downloadCv(row.id)}` },
    informationWanted: row.wanted,
    informationGiven: row.informed,
    decided: row.decided_at,
    strengths: row.strengths,
    areasToDevelop: row.development,
    reasonsOfTheTeam: row.reason,
    whereToTurn: row.signpost,
  }))
}

const applications = (db: Db, { personId }: Actor) =>
  db
    .selectFrom('application')
    .innerJoin('round', 'round.id', 'application.round_id')
    .leftJoin('cv', 'cv.application_id', 'application.id')
    .leftJoin('adjustment', 'adjustment.application_id', 'application.id')
    .leftJoin('adjustment_arranged as arranged', 'arranged.application_id', 'application.id')
    .selectAll('application')
    .select(['round.title as round_title', 'cv.name as cv', 'adjustment.words as adjustments'])
    .select(['arranged.words as arranged', 'arranged.arranged_at'])
    .select([nameNow('application.employer_code').as('employer_name'), answers.as('answers')])
    .select(hiddenFrom('application', 'application_hidden_from').as('hidden_from'))
    .where('application.person_id', '=', personId)
    .orderBy('application.created_at')
    .execute()

const answers = sql<{ question: string; answer: string }[]>`(
  select coalesce(json_agg(json_build_object('question', coalesce(asked.label, given.question), 'answer', given.words)
    order by asked.position), '[]')
  from application_answer as given
    left join round_question as asked on asked.round_id = application.round_id and asked.question = given.question
  where given.application_id = application.id)`

/** The present names of the organisations that a person is hidden from. */
export const hiddenFrom = (thing: 'application' | 'membership', table: string) => sql<string[]>`(
  select coalesce(json_agg(coalesce(${nameNow('hidden.organisation_code')}, hidden.organisation_code)), '[]')
  from ${sql.table(table)} as hidden where ${sql.ref(`hidden.${thing}_id`)} = ${sql.ref(`${thing}.id`)})`
