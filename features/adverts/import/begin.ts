import { randomUUID } from 'node:crypto'
import type { Db } from '../../../platform/db.ts'
import { beginning } from '../../../platform/move.ts'
import { recordEach } from '../../../platform/record.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { JudgedAdvert } from '../judge.ts'
import { newVacancy } from '../add-vacancy.ts'
import type { Counts } from './counts.ts'

/** A judged advert with what is kept beside it. */
export interface ToldAdvert extends JudgedAdvert {
  digest: string
  region: string | null
}

/** Keeps adverts that were not known, all at once: as vacancies where all of it is sure, else in the queue. */
export async function beginAdverts(db: Db, actor: Actor, adverts: readonly ToldAdvert[], today: string) {
  const begun = adverts.map((one) => newAdvert(actor, one, today))
  const vacancies = begun.flatMap(({ vacancy }) => vacancy ?? [])
  if (vacancies.length > 0)
    await db
      .insertInto('vacancy')
      .values(vacancies.map(({ row }) => row))
      .execute()
  if (begun.length > 0)
    await db
      .insertInto('advert')
      .values(begun.map(({ row }) => row))
      .execute()
  for (const [name, same] of Map.groupBy([...vacancies, ...begun], ({ told }) => told.name)) {
    const abouts = same.map(({ told }) => told.about)
    await recordEach(db, actor, name, abouts)
  }
  return begun.map(({ vacancy }): keyof Counts => (vacancy ? vacancy.outcome : 'waiting'))
}

function newAdvert(actor: Actor, told: ToldAdvert, today: string) {
  const id = randomUUID()
  const sure = sureOf(told)
  const vacancy = sure && newVacancy(actor, sure, today)
  const moveName = vacancy ? 'take' : 'queue'
  const about = { thing: 'advert', id, region: told.region, organisation: told.organisation }
  const row = {
    ...columns(told),
    id,
    state: beginning(actor, 'advert', moveName, {}),
    identifier: told.id,
    vacancy_id: vacancy ? vacancy.row.id : null,
    vacancy_version: vacancy ? 1 : null,
  }
  return { row, vacancy, told: { name: `advert.${moveName}` as const, about } }
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
