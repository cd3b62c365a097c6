import { expect } from 'vitest'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { typedOn } from './typed.ts'
import type { Fields, Visitor } from './visitor.ts'

/** The day so many days from today, `yyyy-mm-dd`; before today where it is negative. */
export const inDays = (days: number) => dayInLondon(new Date(Date.now() + days * 86_400_000))

/** What is typed of a round of London’s, right in every field. */
export const typedRound: Fields = {
  region: 'Y56',
  title: 'Aspirant directors of finance',
  pathway: 'aspirant',
  roles: ['finance', 'estates'],
  ...typedOn('opens', inDays(0)),
  ...typedOn('closes', inDays(12)),
  about: 'Nine finance directors retire in two years.',
}

/** A team writes it; only the team sees it. Returns its id. */
export async function preparedRound(team: Visitor, other: Fields = {}): Promise<string> {
  const { status, errors, location } = await team.submit(paths.prepareRound(), { ...typedRound, ...other })
  expect([status, errors]).toEqual([303, []])
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location ?? '')?.[0] ?? ''
}

/** A team writes and publishes it. Returns its id. */
export async function publishedRound(team: Visitor, other: Fields = {}): Promise<string> {
  const id = await preparedRound(team, other)
  expect((await team.submit(paths.publishRound(id))).status).toBe(303)
  return id
}

/** Of London’s, not published yet. Returns its id. */
export async function aRoundDraft(db: Db): Promise<string> {
  const values = { state: 'draft', region_code: 'Y56', pathway: 'aspirant-chief-executive' } as const
  const added = db.insertInto('round').values({ ...values, title: 'Chief executives', opens_on: '2026-01-01' })
  return (await added.returning('id').executeTakeFirstOrThrow()).id
}
