import type { Selectable } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import type { Db } from '../../../platform/db.ts'
import * as career from '../../../rules/career.ts'
import { labelOf, roleFamilies } from '../../../rules/categories.ts'
import { readinessLabels } from '../../../rules/readiness.ts'
import { eachOf, wordsOf } from './in-words.ts'

/** What a member keeps up to date of their career path. */
export const careerOf = (row: Selectable<DB['membership']>) => ({
  organisationKinds: eachOf(career.organisationKinds, row.organisation_kinds),
  organisationSizes: eachOf(career.organisationSizes, row.organisation_sizes),
  travel: wordsOf(career.travel, row.travel),
  noticePeriod: wordsOf(career.noticePeriods, row.notice),
  wouldTakeAChallengedOrganisation: row.challenged,
  registrationBody: wordsOf(career.registrationBodies, row.registration_body),
  registrationNumber: row.registration_number,
  onABoard: wordsOf(career.boardMembership, row.board_member),
  yearsAtThisLevel: row.years_at_level,
  postChanged: row.post_changed_at,
  saidStillAvailable: row.confirmed_on,
})

/** What is between a member and their team: judgements, extensions and suspensions, with all that was written. */
export const betweenYouAndTeam = async (db: Db, id: string) => ({
  readiness: await readinessOfYou(db, id),
  extensions: await extensionsOfYou(db, id),
  suspensions: await suspensionsOfYou(db, id),
})

async function readinessOfYou(db: Db, id: string) {
  const rows = await db
    .selectFrom('membership_readiness')
    .leftJoin('person', 'person.id', 'set_by')
    .select(['role_family', 'band', 'evidence', 'set_on', 'person.name as by', 'replaced_at'])
    .where('membership_id', '=', id)
    .orderBy('set_at')
    .execute()
  return rows.map(({ role_family, band, set_on, replaced_at, ...row }) => ({
    role: labelOf(roleFamilies, role_family),
    readiness: labelOf(readinessLabels, band),
    ...row,
    judged: set_on,
    judgedAnew: replaced_at,
  }))
}

const extensionsOfYou = (db: Db, id: string) =>
  db
    .selectFrom('membership_extension')
    .select(['asked_at as asked', 'words', 'decided_at as decided', 'reason', 'until'])
    .where('membership_id', '=', id)
    .orderBy('decided_at')
    .execute()

const suspensionsOfYou = (db: Db, id: string) =>
  db
    .selectFrom('membership_suspension')
    .select(['set_at as suspended', 'reason', 'review_on as toBeReviewed', 'answer', 'review', 'ended_at as ended'])
    .where('membership_id', '=', id)
    .orderBy('set_at')
    .execute()
