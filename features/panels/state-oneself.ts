import { choice, choices, optionalDate, optionalOrganisation, organisation, text } from '../../platform/fields.ts'
import type { Db } from '../../platform/db.ts'
import { form, type Values } from '../../platform/form.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import { standings, weekdays } from '../../rules/panels.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import type { Statement } from './statement-query.ts'

const earlier = (n: number) => optionalOrganisation({ label: `Another organisation you worked for, ${n} of 3` })

export const statementForm = form({
  post: text({ label: 'Your post', missing: 'Enter your post', autocomplete: 'organization-title' }),
  standing: choice({ label: 'What seat do you have?', options: standings, missing: 'Choose what seat you have' }),
  employer: organisation({
    label: 'Your organisation',
    hint: 'Type part of the name, or the organisation code',
    missing: 'Enter your organisation',
  }),
  earlier1: { ...earlier(1), hint: 'In the last 3 years. You cannot assess anybody from there.' },
  earlier2: earlier(2),
  earlier3: earlier(3),
  trained: optionalDate({
    label: 'When were you last trained to assess?',
    hint: 'Fair assessment or conscious decision-making. Leave it empty if not yet.',
  }),
  weekdays: choices({ label: 'On which days can you assess?', hint: 'Tick none if any will do', options: weekdays }),
  from: optionalDate({ label: 'Available from', hint: 'Leave it empty if you are now' }),
  until: optionalDate({ label: 'Available until', hint: 'Leave it empty if it has no set end' }),
})

/**
 * Keeps the statement, as it was when the form was opened.
 * @throws WrongFields for an organisation that is not known or days in the wrong order, Stale where it was changed since
 */
export async function stateOneself(
  db: Db,
  actor: Actor,
  before: Pick<Statement, 'version'>,
  values: Values<typeof statementForm>,
  version = before.version,
): Promise<void> {
  if (values.trained && values.trained > dayInLondon())
    throw new WrongFields({ trained: 'The day you were trained must be today or in the past' })
  if (values.from && values.until && values.until < values.from)
    throw new WrongFields({ until: 'The last day must be the first day or later' })
  const columns = await columnsOf(db, values)
  const saved =
    version === 0
      ? await db
          .insertInto('assessor')
          .values({ person_id: actor.personId, ...columns })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await db
          .updateTable('assessor')
          .set({ ...columns, version: version + 1 })
          .where('person_id', '=', actor.personId)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!saved) throw new Stale()
  await record(db, actor, 'assessor.state', { thing: 'assessor', id: actor.personId, person: actor.personId })
}

async function columnsOf(db: Db, values: Values<typeof statementForm>) {
  const earlierEmployers: string[] = []
  for (const field of ['earlier1', 'earlier2', 'earlier3'] as const)
    if (values[field]) earlierEmployers.push((await organisationTyped(db, field, values[field])).code)
  return {
    post: values.post,
    standing: values.standing,
    employer_code: (await organisationTyped(db, 'employer', values.employer)).code,
    earlier_employers: earlierEmployers,
    trained_on: values.trained,
    weekdays: values.weekdays,
    available_from: values.from,
    available_until: values.until,
    stated_at: new Date(),
  }
}
