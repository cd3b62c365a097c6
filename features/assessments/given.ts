import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { lackingToScore, type PanelPart } from '../../rules/panels.ts'

export type Given = Awaited<ReturnType<typeof given>>[number]

/** To whom an assessment was given, by name: who has locked, who was excused, who turned out to be in conflict. */
export const given = (db: Db, assessment: string) =>
  db
    .selectFrom('assessment_assessor as given')
    .innerJoin('assessment', 'assessment.id', 'given.assessment_id')
    .innerJoin('person', 'person.id', 'given.person_id')
    .leftJoin('assessor', 'assessor.person_id', 'given.person_id')
    .select(['given.person_id', 'person.name', 'person.email', 'locked_at', 'excused_at', 'excused_because'])
    .select(['assessor.standing', 'assessor.post'])
    .select(
      sql<PanelPart>`case when exists (select from role_grant where role_grant.panel_id = assessment.panel_id
      and role_grant.person_id = given.person_id and role = 'chair') then 'chair' else 'assessor' end`.as('part'),
    )
    .select(sql<boolean>`conflicted(assessment.application_id, given.person_id)`.as('conflicted'))
    .where('given.assessment_id', '=', assessment)
    .orderBy('person.name')
    .orderBy('given.person_id')
    .execute()

/** Those whose scores count: neither excused nor in conflict. */
export const counting = (assessors: readonly Given[]) =>
  assessors.filter(({ excused_at, conflicted }) => !excused_at && !conflicted)

/** Those whom the others wait for. */
export const waitedFor = (assessors: readonly Given[]) => counting(assessors).filter(({ locked_at }) => !locked_at)

/** What lacks among those who score, a sentence each: an outcome needs three, a chief executive among them. */
export const lackingAmong = (assessors: readonly Given[]) => lackingToScore(counting(assessors))
