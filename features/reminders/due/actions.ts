import { sql, type SqlBool } from 'kysely'
import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { isOneOf } from '../../../platform/is-one-of.ts'
import { type Finding, type Span } from './finding.ts'

const planned = (db: Db, { first, last }: Span) =>
  db
    .selectFrom('action')
    .select(['action.id', 'action.due_on as from_day'])
    .where(isOneOf('action.state', ['planned']))
    .where('action.due_on', '>=', first)
    .where('action.due_on', '<=', last)

const ofTheirOwn: Finding = {
  find: (db, span) =>
    planned(db, span)
      .innerJoin('person', 'person.id', 'action.person_id')
      .select(['action.person_id', 'person.email as recipient', 'action.id as leads_to'])
      .where(sql<SqlBool>`(action.owner = 'candidate' or action.partner_id is null)`),
  path: () => paths.developmentPlan(),
}

/** What a conversation partner has taken on stands in the conversation. */
const ofThePartner: Finding = {
  find: (db, span) =>
    planned(db, span)
      .innerJoin('person', 'person.id', 'action.partner_id')
      .select(['person.id as person_id', 'person.email as recipient', 'action.conversation_id as leads_to'])
      .$narrowType<{ leads_to: string }>()
      .where('action.owner', '=', 'partner')
      .where('action.conversation_id', 'is not', null),
  path: paths.conversation,
}

export const actionsDue: Finding[] = [ofTheirOwn, ofThePartner]
