import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { events, type EventName } from '../../rules/events.ts'
import { theCast } from '../support/cast.ts'
import { slateAt, typedSlate } from '../support/slate.ts'
import { aMember, anApplication, aVacancy } from '../support/things.ts'
import { typedVacancy } from '../support/typed.ts'
import { testSite, type Fields } from '../support/visitor.ts'
import { doneSentence } from '../../ui/words.ts'

const site = await testSite()
const { owner } = site
const { asha, priya, tom, wendy } = await theCast(site)

const words = { reason: 'R', signpost: 'P' }
const application = async () => {
  await owner.updateTable('application').set({ state: 'withdrawn' }).execute()
  await owner.updateTable('membership').set({ state: 'left' }).execute()
  return anApplication(owner, { of: asha })
}
const answer = async (eligible: string) => ({
  who: priya,
  at: paths.eligibility(await application()),
  typed: { eligible, ...words },
})
const share = async (path: (id: string) => string) => ({
  who: wendy,
  at: path(await aVacancy(owner, { by: wendy, state: 'draft' })),
  typed: {},
})
const introduce = async (place: { organisation?: string; region?: string }, who = tom) => {
  const vacancy = await aVacancy(owner, { by: wendy, ...place })
  await owner.updateTable('membership').set({ state: 'left' }).execute()
  const member = await aMember(owner, { of: asha })
  return { who, at: slateAt(vacancy, member), typed: typedSlate(member) }
}

type Told = [EventName, () => Promise<{ who: { id: string }; at: string; typed: Fields }>]
const told: Told[] = [
  ['application.find', () => answer('yes')],
  ['application.refuse', () => answer('no')],
  ['vacancy.prepare', async () => ({ who: wendy, at: paths.prepareVacancy('immediate'), typed: typedVacancy })],
  ['vacancy.share', () => share(paths.askPool)],
  ['vacancy.predict', () => share(paths.predictVacancy)],
  ['introduction.propose', () => introduce({})],
  ['introduction.offer', () => introduce({ organisation: 'RX4', region: 'Y56' }, priya)],
]

test.each(told)('whoever made the move %s is told of that one, and of no other', async (name, about) => {
  const { who, at, typed } = await about()
  const browser = site.as(who)
  const { status, location, errors } = await browser.submit(at, typed)
  expect([status, errors]).toEqual([303, []])
  expect((await browser.get(location ?? '')).text).toContain(`You ${events[name].says}.`)
})

test.each([
  ['role.grant', 'You granted the role.'],
  ['membership.edit', 'Your change is saved.'],
  ['membership.judge', 'You judged the readiness.'],
  ['membership.extend', 'You extended the membership.'],
  ['wish.point', 'You pointed the member to an opportunity.'],
  ['membership.see', null],
  ['no.such', null],
])('of %s a page says: %s', (name, says) => {
  expect(doneSentence(name)).toBe(says)
})
