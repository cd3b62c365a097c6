import type { Db } from '../../platform/db.ts'
import type { Values } from '../../platform/form.ts'
import { beginning, move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import { unseenStates } from '../../rules/lifecycles/introduction.ts'
import type { Actor } from '../../rules/roles.ts'
import { wrongEnd } from '../../rules/term.ts'
import { endIntroductions } from '../introductions/hold.ts'
import { refuseWhileSomebodyWaits } from '../introductions/waiting.ts'
import { organisationAsAt } from '../organisations/queries.ts'
import type { changeForm, vacancyForm } from './form.ts'
import type { Vacancy } from './queries.ts'

type PostValues = Values<typeof changeForm>

/** The move by which a vacancy of this kind is shared. */
export const sharingMove = ({ kind }: { kind: string }) => (kind === 'open' ? 'share' : 'predict')

/** Shares a vacancy with the region's pool. Returns its id. */
export async function shareVacancy(
  db: Db,
  actor: Actor,
  values: Values<ReturnType<typeof vacancyForm>>,
): Promise<string> {
  const moveName = sharingMove(values)
  const state = beginning(actor, 'vacancy', moveName, { recruiter: values.organisation })
  const organisation = await organisationAsAt(db, values.organisation, dayInLondon())
  if (!organisation?.region_code || !(await hasBoard(db, organisation.region_code)))
    throw new WrongFields({ organisation: 'This organisation is in no region with a talent board' })
  const { id } = await db
    .insertInto('vacancy')
    .values({
      state,
      organisation_code: values.organisation,
      region_code: organisation.region_code,
      created_by: actor.personId,
      ...columns(values, values.kind === 'predicted'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, `vacancy.${moveName}`, {
    thing: 'vacancy',
    id,
    region: organisation.region_code,
    organisation: values.organisation,
  })
  return id
}

const hasBoard = async (db: Db, region: string) =>
  (await db.selectFrom('board').select('slug').where('region_code', '=', region).executeTakeFirst()) !== undefined

/** What is typed of a post, checked as a whole. */
function columns(values: PostValues, predicted: boolean) {
  const wrong = wrongEnd(values.contract, values.starts, values.ends)
  if (wrong) throw new WrongFields({ ends: wrong })
  if (predicted && values.likelihood === null) throw new WrongFields({ likelihood: 'Enter how likely it is' })
  return {
    title: values.title,
    role_family: values.role,
    contract_type: values.contract,
    starts_on: values.starts,
    ends_on: values.ends,
    reason: values.reason,
    likelihood: predicted ? values.likelihood : null,
    description: values.about,
  }
}

/**
 * Changes a vacancy, as it was when the form was opened.
 * @throws Stale where it has been changed since, or is filled or closed
 */
export async function changeVacancy(
  db: Db,
  actor: Actor,
  vacancy: Vacancy,
  values: PostValues,
  version: number,
): Promise<void> {
  const saved = await db
    .updateTable('vacancy')
    .set({ ...columns(values, vacancy.state === 'predicted'), version: version + 1 })
    .where('id', '=', vacancy.id)
    .where('state', 'in', ['predicted', 'open'])
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) throw new Stale(vacancy)
  await record(db, actor, 'vacancy.edit', vacancy.about)
}

/** A predicted vacancy has become immediate. */
export const confirmVacancy = (db: Db, actor: Actor, vacancy: Vacancy) =>
  move(db, actor, 'vacancy', 'confirm', vacancy, { likelihood: null })

/** The vacancy is closed without anybody from the pool, once everybody whom the organisation has seen has an answer. */
export async function closeVacancy(db: Db, actor: Actor, vacancy: Vacancy, outcome: string): Promise<void> {
  await refuseWhileSomebodyWaits(db, vacancy.id, 'outcome')
  await move(db, actor, 'vacancy', 'close', vacancy, { outcome })
  await endIntroductions(db, 'vacancy_id', vacancy.id, unseenStates, 'The vacancy has been closed.')
}
