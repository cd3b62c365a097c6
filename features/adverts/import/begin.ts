import type { Db } from '../../../platform/db.ts'
import { beginning } from '../../../platform/move.ts'
import { record } from '../../../platform/record.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { JudgedAdvert } from '../judge.ts'
import { addVacancy } from '../add-vacancy.ts'
import type { Counts } from './counts.ts'

/** A judged advert with what is kept beside it. */
export interface ToldAdvert extends JudgedAdvert {
  digest: string
  region: string | null
}

/** Keeps an advert that was not known: as a vacancy where all of it is sure, else in the queue. */
export async function beginAdvert(db: Db, actor: Actor, told: ToldAdvert, today: string): Promise<keyof Counts> {
  const sure = sureOf(told)
  const move = sure ? 'take' : 'queue'
  const vacancy = sure && (await addVacancy(db, actor, sure, today))
  const { id } = await db
    .insertInto('advert')
    .values({
      ...columns(told),
      state: beginning(actor, 'advert', move, {}),
      identifier: told.id,
      ...(vacancy ? { vacancy_id: vacancy.id, vacancy_version: 1 } : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, `advert.${move}`, {
    thing: 'advert',
    id,
    region: told.region,
    organisation: told.organisation,
  })
  return vacancy ? vacancy.state : 'waiting'
}

/** What a vacancy needs, where the advert says all of it for sure; null otherwise. */
export function sureOf(told: ToldAdvert) {
  const { boardLevel, organisation, region, roleFamily } = told
  if (boardLevel !== 'yes' || !organisation || !region || !roleFamily) return null
  return { ...told, organisation, region, roleFamily }
}

/** What is kept of what the file says and of what was made of it. */
export const columns = (told: ToldAdvert) => ({
  digest: told.digest,
  title: told.title,
  employer: told.employer,
  locality: told.locality,
  posted_on: told.posted,
  closes_on: told.closes,
  contract_type: told.contract,
  salary_text: told.pay.text,
  salary_from: told.pay.from,
  salary_to: told.pay.to,
  url: told.url,
  mentions_search_firm: told.mentionsSearchFirm,
  organisation_code: told.organisation,
  region_code: told.region,
  board_level: told.boardLevel,
  role_family: told.roleFamily,
  why: told.why,
})
