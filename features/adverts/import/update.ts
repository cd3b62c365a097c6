import type { Db } from '../../../platform/db.ts'
import { move } from '../../../platform/move.ts'
import { record } from '../../../platform/record.ts'
import type { ContractType } from '../../../rules/categories.ts'
import type { Actor } from '../../../rules/roles.ts'
import { addVacancy, hasClosed, saidBy } from '../add-vacancy.ts'
import { vacancyThing } from '../../vacancies/queries.ts'
import { advertThing } from '../thing.ts'
import { columns, sureOf, type ToldAdvert } from './begin.ts'
import type { Counts } from './counts.ts'
import type { KnownAdvert } from './keep.ts'

/** An advert that is known says something else now. What a person settled stays settled. */
export async function bringUpToDate(
  db: Db,
  actor: Actor,
  known: KnownAdvert,
  told: ToldAdvert,
  today: string,
): Promise<keyof Counts> {
  if (known.state === 'waiting') return settleWaiting(db, actor, known, told, today)
  const { digest } = told
  if (known.state === 'dismissed') {
    await db.updateTable('advert').set({ digest }).where('id', '=', known.id).execute()
    return 'unchanged'
  }
  const changed = await followedByVacancy(db, actor, known, told, today)
  await db
    .updateTable('advert')
    .set(changed ? { ...columns(told), ...placeOf(known), vacancy_version: known.vacancy_version! + 1 } : { digest })
    .where('id', '=', known.id)
    .execute()
  return changed ? 'changed' : 'unchanged'
}

/** Where the post is was settled when the vacancy was made. */
const placeOf = ({ organisation_code, region_code }: KnownAdvert) => ({ organisation_code, region_code })

async function settleWaiting(db: Db, actor: Actor, known: KnownAdvert, told: ToldAdvert, today: string) {
  await db.updateTable('advert').set(columns(told)).where('id', '=', known.id).execute()
  const thing = advertThing(known)
  const sure = sureOf(told)
  if (sure) {
    const { id, outcome } = await addVacancy(db, actor, sure, today)
    await move(db, actor, 'advert', 'post', thing, { vacancy_id: id, vacancy_version: 1 })
    return outcome
  }
  if (told.boardLevel === 'no') {
    await move(db, actor, 'advert', 'dismiss', thing)
    return 'noBoardPost'
  }
  await record(db, actor, 'advert.update', thing.about)
  return 'changed'
}

/** The vacancy follows its advert until a person has changed or closed it. @returns whether it did */
async function followedByVacancy(db: Db, actor: Actor, known: KnownAdvert, told: ToldAdvert, today: string) {
  const vacancy = await db
    .selectFrom('vacancy')
    .selectAll()
    .where('id', '=', known.vacancy_id)
    .where('version', '=', known.vacancy_version)
    .where('outcome', '=', '')
    .where('state', 'in', ['open', 'closed'])
    .forUpdate()
    .executeTakeFirst()
  if (!vacancy) return false
  await db
    .updateTable('vacancy')
    .set({ ...saidBy({ ...told, contract: vacancy.contract_type as ContractType }), version: vacancy.version + 1 })
    .where('id', '=', vacancy.id)
    .execute()
  const thing = vacancyThing(vacancy)
  await record(db, actor, 'vacancy.update', thing.about)
  if (vacancy.state === 'closed' && !hasClosed(told, today)) await move(db, actor, 'vacancy', 'prolong', thing)
  return true
}
