import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast, type Person } from '../support/cast.ts'
import { post, sessionOf } from '../support/client.ts'
import type { databaseIn } from '../support/data-folder.ts'
import type { Reply } from '../support/reply.ts'
import type { Fields } from '../support/visitor.ts'

/** One change, with its one-time id, so that it can be posted again. */
export interface Change {
  path: string
  fields: Fields & { 'form-id': string }
}

export interface Acknowledged extends Change {
  location: string
}

/** Somebody who makes one change after the other, and keeps count of what the service has acknowledged. */
export interface Busy {
  cookie: string
  acknowledged: Acknowledged[]
  /** Posted, and never answered: nobody knows what became of it. */
  doubtful?: Change | undefined
  next: (before: Acknowledged[]) => { path: string; fields: Fields }
}

type Folder = ReturnType<typeof databaseIn>

/** A chief executive, two recruiters and two applicants, signed in. */
export async function busyPeople(folder: Folder): Promise<Busy[]> {
  const { grace, rhys, wendy, asha, ben } = await theCast(folder)
  const busy = async (person: Person, next: Busy['next']): Promise<Busy> => ({
    cookie: await sessionOf(folder, person.id),
    acknowledged: [],
    next,
  })
  return [
    await busy(grace, nominateAndWithdraw),
    await busy(rhys, share('RX1')),
    await busy(wendy, share('RX2')),
    await busy(asha, writeStatements),
    await busy(ben, writeStatements),
  ]
}

/** Posts until the service dies; first what it left unanswered when it died before. */
export async function keepPosting(url: string, busy: Busy): Promise<void> {
  for (;;) {
    busy.doubtful ??= withId(busy.next(busy.acknowledged))
    const reply = await answerTo(url, busy, busy.doubtful)
    if (!reply) return
    expect([busy.doubtful.path, reply.status, reply.errors]).toEqual([busy.doubtful.path, 303, []])
    busy.acknowledged.push({ ...busy.doubtful, location: reply.location ?? '' })
    busy.doubtful = undefined
  }
}

/** The answer, or null where none came: the service died. */
export const answerTo = (url: string, busy: Busy, { path, fields }: Change): Promise<Reply | null> =>
  post(url, path, busy.cookie, fields).catch(() => null)

const withId = ({ path, fields }: ReturnType<Busy['next']>): Change => ({
  path,
  fields: { ...fields, 'form-id': randomUUID() },
})

const nominateAndWithdraw: Busy['next'] = (before) => {
  const last = before.at(-1)
  if (last?.path === paths.nominate()) return { path: paths.withdrawNomination(idIn(last)), fields: {} }
  const email = `nominee.${before.length}@example.org`
  return { path: paths.nominate(), fields: { ...nomination, name: `Nominee ${before.length}`, email } }
}

const idIn = ({ location }: Acknowledged) => /[0-9a-f-]{36}/.exec(location)?.[0] ?? ''

const share =
  (organisation: string): Busy['next'] =>
  (before) => ({ path: paths.shareVacancy(), fields: { ...vacancy, organisation, title: `Post ${before.length}` } })

const writeStatements: Busy['next'] = ([begun, ...saved]) => {
  if (!begun) return { path: paths.startApplication(), fields: { region: 'Y56', pathway: 'aspirant' } }
  const statements = {
    transformation: 'One',
    governance: 'Two',
    inclusion: 'Three',
    motivation: `Save ${saved.length}`,
  }
  return { path: paths.statements(idIn(begun)), fields: { ...statements, version: String(saved.length + 1) } }
}

const nomination = {
  organisation: 'RX1',
  post: 'Deputy finance director',
  employer: 'RX1',
  pathway: 'aspirant',
  relationship: 'chief-executive',
  readiness: '6-12',
  reason: 'She led the merger of two finance teams.',
  developmentNeeds: 'Time with a board.',
  conflict: '',
}

const vacancy = {
  kind: 'open',
  role: 'finance',
  contract: 'substantive',
  'starts-day': '1',
  'starts-month': '4',
  'starts-year': '2028',
  reason: 'retirement',
}
