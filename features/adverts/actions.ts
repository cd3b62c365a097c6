import type { Db } from '../../platform/db.ts'
import { safeFileName } from '../../platform/file-names.ts'
import type { SentFile, Values } from '../../platform/form.ts'
import { enqueue } from '../../platform/jobs.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { organisationTyped } from '../organisations/organisation-typed.ts'
import { addVacancy } from './add-vacancy.ts'
import type { postForm } from './form.ts'
import type { Advert } from './queries.ts'
import { regionOf } from './region-of.ts'

/** Takes a file to be imported by and by. @returns the import's id */
export async function giveFile(db: Db, actor: Actor, file: SentFile): Promise<string> {
  const { id } = await db
    .insertInto('advert_import')
    .values({ person_id: actor.personId, file_name: safeFileName(file.name), bytes: file.bytes })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(db, actor, 'advert.import', { thing: 'advert-import', id })
  await enqueue(db, 'adverts.import', { importId: id })
  return id
}

/** Settles that an advert is for a board post, and makes its vacancy. @returns the vacancy's id */
export async function postAdvert(db: Db, actor: Actor, advert: Advert, values: Values<typeof postForm>) {
  const organisation = await organisationMeant(db, advert, values.organisation)
  const region = await regionOf(db, organisation)
  if (!region) throw new WrongFields({ organisation: 'This organisation is in no region with a talent board' })
  const post = {
    title: advert.title,
    organisation,
    region,
    roleFamily: values.role,
    contract: values.contract,
    posted: advert.posted_on,
    closes: advert.closes_on,
    pay: { text: advert.salary_text, from: advert.salary_from, to: advert.salary_to },
  }
  const { id } = await addVacancy(db, actor, post, dayInLondon(), advert.scope)
  const settled = { organisation_code: organisation, region_code: region, role_family: values.role }
  await move(db, actor, 'advert', 'post', advert, { ...settled, vacancy_id: id, vacancy_version: 1 })
  return id
}

/** The one that was found stands as it is, also where it has closed since. */
async function organisationMeant(db: Db, advert: Advert, typed: string): Promise<string> {
  const { organisation_code: code, organisation_name: name } = advert
  if (code && (typed === name || typed === code)) return code
  return (await organisationTyped(db, 'organisation', typed)).code
}

/** Settles that an advert is for no board post. */
export const dismissAdvert = (db: Db, actor: Actor, advert: Advert) => move(db, actor, 'advert', 'dismiss', advert)

/** What was settled was not so: it waits again. */
export const reconsiderAdvert = (db: Db, actor: Actor, advert: Advert) =>
  move(db, actor, 'advert', 'reconsider', advert)
