import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { PanelPart, Seat } from '../../rules/panels.ts'
import { nameNow } from '../organisations/name-now.ts'

export type Member = Awaited<ReturnType<typeof membersOf>>[number]

/** Who sits on a panel today: the chair first, the adviser last, with what they have stated of themselves. */
export const membersOf = (db: Db, panelId: string) =>
  db
    .selectFrom('role_grant as held')
    .innerJoin('person', 'person.id', 'held.person_id')
    .leftJoin('assessor', 'assessor.person_id', 'held.person_id')
    .select(['held.person_id', 'person.name', 'person.email'])
    .select(sql<PanelPart>`held.role`.as('part'))
    .select(['assessor.post', 'assessor.standing', 'assessor.trained_on', 'assessor.stated_at', 'weekdays'])
    .select(['available_from', 'available_until', nameNow('assessor.employer_code').as('employer_name')])
    .where('held.panel_id', '=', panelId)
    .where('held.ended_at', 'is', null)
    .where('held.from_date', '<=', dayInLondon())
    .where((is) => is.or([is('held.to_date', 'is', null), is('held.to_date', '>=', dayInLondon())]))
    .orderBy(sql`case held.role when 'chair' then 1 when 'assessor' then 2 else 3 end`)
    .orderBy('person.name')
    .orderBy('held.person_id')
    .execute()

/** The members as the rules on panels read them. */
export const seatsOf = (members: readonly Pick<Member, 'part' | 'standing'>[]): Seat[] =>
  members.map(({ part, standing }) => ({ part, standing }))
