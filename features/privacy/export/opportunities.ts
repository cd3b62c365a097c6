import type { Db } from '../../../platform/db.ts'
import { opportunityKinds } from '../../../rules/opportunities.ts'
import type { Actor } from '../../../rules/roles.ts'
import { nameNow } from '../../organisations/name-now.ts'
import { eachOf, stateIn, wordsOf } from './in-words.ts'

/** The opportunities that the person asked for, with the answers. */
export async function opportunitiesAskedFor(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('placement')
    .innerJoin('opportunity', 'opportunity.id', 'placement.opportunity_id')
    .select(['placement.state', 'placement.words', 'placement.answer', 'placement.created_at', 'answered_at'])
    .select(['ended_at', 'planned_at', 'due_on', 'opportunity.title', 'opportunity.kind'])
    .select(nameNow('placement.organisation_code').as('organisation_name'))
    .where('placement.person_id', '=', personId)
    .orderBy('placement.created_at')
    .execute()
  return rows.map((row) => ({
    opportunity: row.title,
    kind: wordsOf(opportunityKinds, row.kind),
    organisation: row.organisation_name,
    state: stateIn('placement', row.state),
    asked: row.created_at,
    whatYouWrote: row.words,
    answerDue: row.due_on,
    answered: row.answered_at,
    answer: row.answer,
    putIntoTheDevelopmentPlan: row.planned_at,
    over: row.ended_at,
  }))
}

/** What the person looks for, and to what their team pointed them. */
export async function developmentWishOfYou(db: Db, { personId }: Actor) {
  const wishes = await db
    .selectFrom('development_wish')
    .select(['kinds', 'words', 'changed_at'])
    .where('person_id', '=', personId)
    .execute()
  const pointed = await db
    .selectFrom('opportunity_pointer as pointer')
    .innerJoin('membership', 'membership.id', 'pointer.membership_id')
    .innerJoin('opportunity', 'opportunity.id', 'pointer.opportunity_id')
    .select(['opportunity.title', 'pointer.pointed_at'])
    .where('membership.person_id', '=', personId)
    .orderBy('pointer.pointed_at')
    .execute()
  return {
    whatYouLookFor: wishes.map((row) => ({
      kinds: eachOf(opportunityKinds, row.kinds),
      words: row.words,
      changed: row.changed_at,
    })),
    whatYourTeamPointedYouTo: pointed.map((row) => ({ opportunity: row.title, on: row.pointed_at })),
  }
}

/** The lists of members that the person uploaded and that are still kept: which, not whom they name. */
export async function listsByYou(db: Db, { personId }: Actor) {
  const rows = await db
    .selectFrom('member_upload')
    .select(['file_name', 'uploaded_at', 'expires_at', 'imported_at', 'imported'])
    .where('person_id', '=', personId)
    .orderBy('uploaded_at')
    .execute()
  return rows.map((row) => ({
    file: row.file_name,
    uploaded: row.uploaded_at,
    keptUntil: row.expires_at,
    imported: row.imported_at && { on: row.imported_at, members: row.imported },
  }))
}
