import type { Db } from '../../platform/db.ts'
import { neededSometimes, optionalChoice } from '../../platform/fields.ts'
import { form, type Field, type Form } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { conflicts, type Conflict } from '../../rules/conflicts.ts'
import type { Actor } from '../../rules/roles.ts'
import { keepConflicts } from './keep-conflicts.ts'
import type { Name } from './names.ts'
import type { Panel } from './queries.ts'

/**
 * A question for each name with whom the service has found no conflict. A name that came to the list while the page was
 * open is not answered, and is asked about next.
 */
export const namesForm = (names: readonly Name[]): Form<Record<string, Field<Conflict | null>>> =>
  form(Object.fromEntries(names.filter(({ found }) => !found).map((name) => [name.id, neededSometimes(asked(name))])))

const asked = (name: Name) => optionalChoice({ label: name.name, hint: postOf(name), options: conflicts })

export const postOf = ({ current_post, employer_name }: Name) =>
  [current_post, employer_name].filter(Boolean).join(', ')

/**
 * Keeps what somebody answered, and what the service found for the others. Until a panel has a candidate, a conflict may
 * still be declared where there was none before; never the other way about.
 * @throws WrongFields where nothing was answered
 */
export async function declareNames(
  db: Db,
  actor: Actor,
  panel: Panel,
  names: readonly Name[],
  answers: Record<string, Conflict | null>,
): Promise<void> {
  const rows = names.flatMap(({ id, found }) => {
    const kind = found ?? answers[id]
    const by = { application_id: id, person_id: actor.personId, declared_by: actor.personId }
    return kind ? [{ ...by, kind, found: found !== null }] : []
  })
  const first = names[0]
  if (!first) return
  if (rows.length === 0) throw new WrongFields({ [first.id]: 'Say for each name whether you may assess them' })
  await keepConflicts(db, rows)
  await record(db, actor, 'conflict.declare', panel.about)
}
