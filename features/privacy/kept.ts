import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'

/** One kind of what is kept: how many there are of it, and where it is read. */
export interface Kept {
  what: string
  count: number
  href: string
}

/** What is kept about the actor, or written by them, by kind; only kinds of which there is something. */
export async function keptOf(db: Db, { personId }: Actor): Promise<Kept[]> {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*) from role_grant where person_id = ${personId} and ended_at is null) as roles,
    (select count(*) from self_assessment where person_id = ${personId}) as assessments,
    (select count(*) from conversation where person_id = ${personId}) as conversations,
    (select count(*) from conversation where partner_id = ${personId}) as led,
    (select count(*) from action where person_id = ${personId}) as actions,
    (select count(*) from nomination where person_id = ${personId} and sent_at is not null) as nominated,
    (select count(*) from nomination where nominator_id = ${personId}) as nominations,
    (select count(*) from application where person_id = ${personId}) as applications,
    (select count(*) from application join cv on cv.application_id = application.id
      where application.person_id = ${personId}) as cvs,
    (select count(*) from application join adjustment on adjustment.application_id = application.id
      where application.person_id = ${personId}) as adjustments,
    (select count(*) from application join endorsement on endorsement.application_id = application.id
      where application.person_id = ${personId} and endorsement.state <> 'cancelled') as endorsed,
    (select count(*) from endorsement where endorser_id = ${personId}) as endorsements,
    (select count(*) from assessment where person_id = ${personId}) as assessed,
    (select count(*) from review where person_id = ${personId}) as reviews,
    (select count(*) from assessor where person_id = ${personId}) as statement,
    (select count(*) from conflict_check where person_id = ${personId}) as conflicts,
    (select count(*) from assessment_assessor where person_id = ${personId}) as assesses,
    (select count(*) from review where reviewer_id = ${personId}) as reviewed,
    (select count(*) from membership where person_id = ${personId}) as memberships,
    (select count(*) from introduction where person_id = ${personId} and offered_at is not null) as introductions
  `.execute(db)
  const found = rows[0] ?? {}
  return kinds.map(([name, what, href]) => ({ what, href, count: found[name] ?? 0 })).filter(({ count }) => count > 0)
}

const overview = paths.overview()

const kinds: readonly [name: string, what: string, href: string][] = [
  ['roles', 'Roles that you hold', overview],
  ['assessments', 'Self-assessments', paths.selfAssessments()],
  ['conversations', 'Talent conversations about you', paths.conversations()],
  ['led', 'Talent conversations that you hold as a leader', paths.conversations()],
  ['actions', 'Development actions', paths.developmentPlan()],
  ['nominated', 'Nominations of you', overview],
  ['nominations', 'Nominations by you', overview],
  ['applications', 'Applications', overview],
  ['cvs', 'CVs', overview],
  ['adjustments', 'Adjustments that you asked for', overview],
  ['endorsed', 'Endorsements of you', overview],
  ['endorsements', 'Endorsements that you were asked for', overview],
  ['assessed', 'Assessments of your applications', overview],
  ['reviews', 'Reviews of the process that you asked for', overview],
  ['statement', 'What you state as somebody who assesses', paths.assessorStatement()],
  ['conflicts', 'Candidates of whom you said whether you may assess them', paths.panels()],
  ['assesses', 'Candidates whom you were given to assess', paths.assessments()],
  ['reviewed', 'Reviews of the process for you to decide', overview],
  ['memberships', 'Places in a talent pool', overview],
  ['introductions', 'Introductions', overview],
]
