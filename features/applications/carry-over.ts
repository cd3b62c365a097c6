import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { partNames, partOf, type PartName } from './parts.ts'
import type { Columns } from './parts/part.ts'
import { application, type Application } from './queries.ts'
import { saveDraft } from './save.ts'

/** What is declared is declared anew to each board. */
const declaredAnew: PartName = 'declarations'

/** Takes an application's answers into a draft to another round, wherever that has none yet. */
export async function carryOver(db: Db, actor: Actor, from: Application, to: string): Promise<void> {
  const draft = await application(db, actor, to)
  if (draft?.state !== 'draft') return
  const given = partNames.filter((name) => from.parts_saved.includes(name) || partOf(name).done(from))
  const missing = given.filter((name) => name !== declaredAnew && !draft.parts_saved.includes(name))
  const columns = Object.assign({}, ...missing.map((name) => columnsOf(from, name))) as Columns
  const conversation = draft.conversation_id ?? from.conversation_id
  await saveDraft(db, actor, draft, 'earlier-answers', { ...columns, conversation_id: conversation })
  const saved = [...draft.parts_saved, ...missing]
  await db.updateTable('application').set({ parts_saved: saved }).where('id', '=', to).execute()
  for (const copy of copies(from.id, to)) await copy.execute(db)
}

const columnsOf = (from: Application, name: PartName): Columns =>
  Object.fromEntries(partOf(name).columns.map((column) => [column, from[column]]))

/** What the round of an application asks. */
const asks = (id: string) => sql`(
  select question, label from round_question
  where round_id = (select round_id from application where id = ${id}))`

/** Answers go where the same question is asked; organisations and the CV where there are none yet. */
const copies = (from: string, to: string) => [
  sql`insert into application_answer (application_id, question, words)
    select ${to}::uuid, question, words from application_answer
    where application_id = ${from} and question in (
      select question from ${asks(from)} as earlier join ${asks(to)} as now using (question, label))
    on conflict do nothing`,
  sql`insert into application_hidden_from (application_id, organisation_code)
    select ${to}::uuid, organisation_code from application_hidden_from where application_id = ${from}
    on conflict do nothing`,
  sql`insert into cv (application_id, person_id, name, type, bytes)
    select ${to}::uuid, person_id, name, type, bytes from cv where application_id = ${from}
    on conflict do nothing`,
]
