import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { paths } from '../../paths.ts'
import { notYetTalked, typedNomination } from '../support/nominating.ts'
import { aRound } from '../support/things.ts'
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
  const round = await aRound(folder.owner)
  const busy = async (person: Person, next: Busy['next']): Promise<Busy> => ({
    cookie: await sessionOf(folder, person.id),
    acknowledged: [],
    next,
  })
  return [
    await busy(grace, nominateAndWithdraw(round)),
    await busy(rhys, share('RX1')),
    await busy(wendy, share('RX2')),
    await busy(asha, writeStatements(round)),
    await busy(ben, writeStatements(round)),
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

const nominateAndWithdraw =
  (round: string): Busy['next'] =>
  (before) => {
    const [last, written] = [before.at(-1), before.at(-2)]
    if (written && last?.path === paths.sendNominations())
      return { path: paths.withdrawNomination(idIn(written)), fields: {} }
    if (last?.path === paths.nominate())
      return { path: paths.sendNominations(), fields: { nominations: `${idIn(last)}~1` } }
    const nominee = { name: `Nominee ${before.length}`, email: `nominee.${before.length}@example.org` }
    return { path: paths.nominate(), fields: { ...typedNomination(nominee, round), ...notYetTalked } }
  }

const idIn = ({ location }: Acknowledged) => /[0-9a-f-]{36}/.exec(location)?.[0] ?? ''

const share =
  (organisation: string): Busy['next'] =>
  (before) => ({
    path: paths.prepareVacancy('immediate'),
    fields: { ...vacancy, organisation, title: `Post ${before.length}` },
  })

const writeStatements =
  (round: string): Busy['next'] =>
  ([begun, ...saved]) => {
    if (!begun) return { path: paths.startApplication(), fields: { round } }
    const statements = {
      transformation: 'One',
      governance: 'Two',
      inclusion: 'Three',
      motivation: `Save ${saved.length}`,
    }
    return { path: paths.statements(idIn(begun)), fields: { ...statements, version: String(saved.length + 1) } }
  }

const vacancy = {
  role: 'finance',
  contract: 'substantive',
  'starts-day': '1',
  'starts-month': '4',
  'starts-year': '2028',
  reason: 'retirement',
}
