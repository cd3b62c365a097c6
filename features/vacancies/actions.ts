import type { Db } from '../../platform/db.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { registrationsFor } from '../../rules/registrations.ts'
import { dayInLondon } from '../../rules/days.ts'
import { unseenStates } from '../../rules/lifecycles/introduction.ts'
import type { Actor } from '../../rules/roles.ts'
import { liveStates } from '../../rules/lifecycles/vacancy.ts'
import { endIntroductions } from '../introductions/hold.ts'
import { refuseWhileSomebodyWaits } from '../introductions/waiting.ts'
import { organisationAsAt } from '../organisations/queries.ts'
import { postColumns } from './columns.ts'
import type { TypedPost } from './form.ts'
import type { Vacancy } from './queries.ts'

/** Whether it was begun as one that is only expected. */
export const isPredicted = (it: { likelihood: number | null }) => it.likelihood !== null

/**
 * Prepares a vacancy: nobody but the organisation sees it before it is shared. Returns its id.
 * @param boardPost the post of the organisation's register from which it grows
 */
export async function prepareVacancy(
  db: Db,
  actor: Actor,
  values: TypedPost & { organisation: string },
  boardPost: string | null = null,
): Promise<string> {
  const state = beginning(actor, 'vacancy', 'prepare', { recruiter: values.organisation })
  const today = dayInLondon()
  const organisation = await organisationAsAt(db, values.organisation, today)
  if (!organisation?.region_code || !(await hasBoard(db, organisation.region_code)))
    throw new WrongFields({ organisation: 'This organisation is in no region with a talent board' })
  const { id } = await db
    .insertInto('vacancy')
    .values({
      ...postColumns(values),
      ...(await asLastTime(db, values.organisation)),
      state,
      board_post_id: boardPost,
      organisation_code: values.organisation,
      region_code: organisation.region_code,
      created_by: actor.personId,
      registrations: registrationsFor(values.role),
      confirmed_on: today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, 'vacancy.prepare', {
    thing: 'vacancy',
    id,
    region: organisation.region_code,
    organisation: values.organisation,
  })
  return id
}

const hasBoard = async (db: Db, region: string) =>
  (await db.selectFrom('board').select('slug').where('region_code', '=', region).executeTakeFirst()) !== undefined

/** What sort of organisation it is has been said with its last vacancy. */
const asLastTime = (db: Db, organisation: string) =>
  db
    .selectFrom('vacancy')
    .select(['organisation_kind', 'organisation_size', 'challenged'])
    .where('organisation_code', '=', organisation)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .executeTakeFirst()

/**
 * Saves a part of a vacancy, as it was when the form was opened.
 * @throws Stale where it has been changed since, or is filled or closed
 */
export async function saveVacancy(
  db: Db,
  actor: Actor,
  vacancy: Vacancy,
  set: Record<string, unknown>,
  version: number,
): Promise<void> {
  await save(db, vacancy, set, version)
  await record(db, actor, 'vacancy.edit', vacancy.about)
}

/** It is right as it stands. */
export async function freshenVacancy(db: Db, actor: Actor, vacancy: Vacancy): Promise<void> {
  await save(db, vacancy, {}, vacancy.version)
  await record(db, actor, 'vacancy.freshen', vacancy.about)
}

async function save(db: Db, vacancy: Vacancy, set: Record<string, unknown>, version: number): Promise<void> {
  const saved = await db
    .updateTable('vacancy')
    .set({ ...set, version: version + 1, confirmed_on: dayInLondon() })
    .where('id', '=', vacancy.id)
    .where('state', 'in', ['draft', ...liveStates])
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(vacancy)
}

/**
 * Changes the post itself. While the team has still to answer, its clock is that of the present terms. The registrations
 * that a role needs change with it, unless others were chosen.
 */
export function changeVacancy(db: Db, actor: Actor, it: Vacancy, values: TypedPost, version: number): Promise<void> {
  const usual = registrationsFor(it.role_family)
  const unchosen = values.role !== it.role_family && usual.join() === it.registrations.join()
  const asked = unchosen ? { registrations: registrationsFor(values.role) } : {}
  return saveVacancy(db, actor, it, { ...postColumns(values, it), ...asked }, version)
}

/** The vacancy is closed without anybody from the pool, once everybody whom the organisation has seen has an answer. */
export async function closeVacancy(db: Db, actor: Actor, vacancy: Vacancy, outcome: string): Promise<void> {
  await refuseWhileSomebodyWaits(db, vacancy.id, 'outcome')
  await move(db, actor, 'vacancy', 'close', vacancy, { outcome })
  await endIntroductions(db, 'vacancy_id', vacancy.id, unseenStates, 'The vacancy has been closed.')
}
