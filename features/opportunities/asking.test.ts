import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addWorkingDays } from '../../rules/working-days.ts'
import { theCast } from '../../test/support/cast.ts'
import { anOpportunity, aPlacement, typedOffer } from '../../test/support/opportunities.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { sendReminders } from '../reminders/send.ts'

const site = await testSite()
const { owner, jobs } = site
const cast = await theCast(site)
const [asha, ben] = [site.as(cast.asha), site.as(cast.ben)]
const [rhys, priya] = [site.as(cast.rhys), site.as(cast.priya)]

beforeEach(async () => {
  for (const table of ['placement', 'opportunity', 'introduction', 'vacancy', 'membership', 'action', 'mail'] as const)
    await owner.deleteFrom(table).execute()
})

const idIn = (location: string | null) => /[0-9a-f-]{36}/.exec(location ?? '')![0]
const rowOf = (id: string) => owner.selectFrom('placement').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const takenOf = async (id: string) =>
  (await owner.selectFrom('opportunity').select('taken').where('id', '=', id).executeTakeFirstOrThrow()).taken
const told = async () =>
  (await owner.selectFrom('mail').select('recipient').orderBy('created_at').execute()).map(({ recipient }) => recipient)

async function twoWait() {
  const opportunity = await anOpportunity(owner, { by: cast.rhys })
  const [one, two] = [await aMember(owner, { of: cast.asha }), await aMember(owner, { of: cast.ben })]
  return {
    opportunity,
    first: await aPlacement(owner, { of: cast.asha, member: one, opportunity }),
    second: await aPlacement(owner, { of: cast.ben, member: two, opportunity }),
  }
}

describe('a member asks', () => {
  test('is told who will read it, and the organisation answers with its clock in sight', async () => {
    const opportunity = await anOpportunity(owner, { by: cast.rhys })
    await aMember(owner, { of: cast.asha })
    const { text } = await asha.get(paths.askOpportunity(opportunity))
    expect(text).toMatch(/By asking you agree that whoever offers it at Thames .* read your name/)
    expect((await asha.submit(paths.askOpportunity(opportunity), { words: ' ' })).errors).toEqual([
      'Say why you would like this',
    ])
    const asked = await asha.submit(paths.askOpportunity(opportunity), { words: 'I lead a theatre programme.' })
    const id = idIn(asked.location)
    expect(await rowOf(id)).toMatchObject({ state: 'asked', due_on: addWorkingDays(dayInLondon(), 10) })
    expect(await told()).toEqual([cast.rhys.email])
    const request = await rhys.get(paths.placement(id))
    for (const words of ['Asha Rahman', 'I lead a theatre programme.', '10 working days left', 'An answer is due by'])
      expect(request.text).toContain(words)
    expect((await rhys.get(paths.opportunity(opportunity))).text).toContain('Asha Rahman')
    expect((await rhys.get(paths.overview())).text).toContain('Asha Rahman asks for Shadow the board')
    expect((await asha.get(paths.overview())).text).toContain('What is offered to you, and what you asked for')
    expect((await ben.get(paths.placement(id))).status).toBe(404)
    expect((await priya.get(paths.placement(id))).status).toBe(200)
    expect((await priya.get(paths.agreePlacement(id))).status).toBe(403)
  })

  test('an organisation that reads of them without name is named as one that may recognise them, and the other way round', async () => {
    const opportunity = await anOpportunity(owner, { by: cast.rhys })
    const member = await aMember(owner, { of: cast.asha })
    const vacancy = await aVacancy(owner, { by: cast.rhys, organisation: 'RX1', region: 'Y56' })
    const introduced = await anIntroduction(owner, { of: cast.asha, member, vacancy, organisation: 'RX1' })
    const recognised = 'it may see that it is you'
    const asking = async () => (await asha.get(paths.askOpportunity(opportunity))).text.includes(recognised)
    const accepting = async () => (await asha.get(paths.acceptIntroduction(introduced))).text.includes(recognised)
    expect([await asking(), await accepting()]).toEqual([false, false])
    await owner.updateTable('introduction').set({ state: 'accepted' }).execute()
    expect(await asking()).toBe(true)
    await owner.updateTable('introduction').set({ state: 'offered' }).execute()
    await aPlacement(owner, { of: cast.asha, member, opportunity })
    expect(await accepting()).toBe(true)
  })

  test('twice at once, and asks once; a second time leads to the first', async () => {
    const opportunity = await anOpportunity(owner, { by: cast.rhys, places: 2 })
    await aMember(owner, { of: cast.asha })
    const [one, two] = [
      await asha.get(paths.askOpportunity(opportunity)),
      await asha.get(paths.askOpportunity(opportunity)),
    ]
    const send = (hidden: Record<string, string>) =>
      asha.post(paths.askOpportunity(opportunity), { ...hidden, words: 'Yes.' })
    const replies = await Promise.all([send(one.hidden), send(one.hidden), send(two.hidden)])
    for (const { status } of replies) expect(status).toBe(303)
    expect(await owner.selectFrom('placement').select('id').execute()).toHaveLength(1)
    expect((await asha.get(paths.askOpportunity(opportunity))).location).toMatch(/\/opportunities\/requests\//)
  })

  test('while it is closed: is either answered or told that it is closed, and never left waiting', async () => {
    for (let times = 0; times < 5; times++) {
      await owner.deleteFrom('placement').execute()
      await owner.deleteFrom('membership').execute()
      const opportunity = await anOpportunity(owner, { by: cast.rhys })
      await aMember(owner, { of: cast.asha })
      const { hidden } = await asha.get(paths.askOpportunity(opportunity))
      const closing = await rhys.get(paths.closeOpportunity(opportunity))
      const [asked, closed] = await Promise.all([
        asha.post(paths.askOpportunity(opportunity), { ...hidden, words: 'Me.' }),
        rhys.post(paths.closeOpportunity(opportunity), { ...closing.hidden, answer: 'It is off.' }),
      ])
      expect([asked.status, closed.status]).toEqual([
        expect.toSatisfy((n: number) => [303, 409].includes(n)),
        expect.toSatisfy((n: number) => [303, 422].includes(n)),
      ])
      const rows = await owner.selectFrom('placement').select('state').execute()
      expect(rows.filter(({ state }) => state === 'asked')).toHaveLength(closed.status === 303 ? 0 : 1)
    }
  })

  test('for what is full: is told so, and may once a place is free', async () => {
    const { opportunity, first } = await twoWait()
    await rhys.submit(paths.agreePlacement(first), { answer: 'Come on Monday.' })
    await owner.deleteFrom('placement').where('person_id', '=', cast.ben.id).execute()
    expect((await ben.get(paths.opportunity(opportunity))).text).toContain('All places are taken.')
    expect((await ben.submit(paths.askOpportunity(opportunity), { words: 'Me.' })).errors).toEqual([
      'All places have been taken in the meantime',
    ])
    await asha.submit(paths.withdrawPlacement(first), {})
    expect(await takenOf(opportunity)).toBe(0)
    expect((await ben.submit(paths.askOpportunity(opportunity), { words: 'Me.' })).status).toBe(303)
  })
})

describe('the organisation answers', () => {
  test('two who ask for the last place: one gets it, whoever answers at once', async () => {
    const { opportunity, first, second } = await twoWait()
    const forms = [await rhys.get(paths.agreePlacement(first)), await rhys.get(paths.agreePlacement(second))]
    const replies = await Promise.all(
      [first, second].map((id, n) => rhys.post(paths.agreePlacement(id), { ...forms[n]!.hidden, answer: 'Yes.' })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(replies.flatMap(({ errors }) => errors)).toEqual([expect.stringContaining('All places are taken')])
    expect(await takenOf(opportunity)).toBe(1)
    const states = await owner.selectFrom('placement').select('state').orderBy('state').execute()
    expect(states).toEqual([{ state: 'agreed' }, { state: 'asked' }])
  })

  test('always with words, which the member reads', async () => {
    const { first, second } = await twoWait()
    expect((await rhys.submit(paths.agreePlacement(first), {})).errors).toEqual(['Say what happens next'])
    expect((await rhys.submit(paths.declinePlacement(second), {})).errors).toEqual(['Say why not'])
    await rhys.submit(paths.agreePlacement(first), { answer: 'Ring Kim on Monday.' })
    await rhys.submit(paths.declinePlacement(second), { answer: 'Ask again in May.' })
    expect((await asha.get(paths.placement(first))).text).toContain('Ring Kim on Monday.')
    expect((await ben.get(paths.placement(second))).text).toContain('Ask again in May.')
    expect(await told()).toEqual([cast.asha.email, cast.ben.email])
    expect((await rhys.get(paths.declinePlacement(first))).status).toBe(409)
  })

  test('one who withdraws while they agree: the places are counted right', async () => {
    const { opportunity, first } = await twoWait()
    const [agree, withdraw] = [
      await rhys.get(paths.agreePlacement(first)),
      await asha.get(paths.withdrawPlacement(first)),
    ]
    await Promise.all([
      rhys.post(paths.agreePlacement(first), { ...agree.hidden, answer: 'Yes.' }),
      asha.post(paths.withdrawPlacement(first), withdraw.hidden),
    ])
    const { state } = await rowOf(first)
    expect(await takenOf(opportunity)).toBe(state === 'agreed' ? 1 : 0)
  })

  test('is reminded before and after its clock runs out, once each; whoever offered it, or else all who may', async () => {
    const { first } = await twoWait()
    await owner.updateTable('placement').set({ due_on: '2027-03-12' }).where('id', '=', first).execute()
    for (const day of [
      '2027-03-06',
      '2027-03-07',
      '2027-03-12',
      '2027-03-13',
      '2027-03-14',
      '2027-03-20',
      '2027-03-30',
    ])
      await sendReminders(jobs, day)
    expect(await told()).toEqual([cast.rhys.email, cast.rhys.email, cast.rhys.email])
    await owner.deleteFrom('mail').execute()
    await owner.updateTable('opportunity').set({ created_by: cast.wendy.id }).execute()
    await sendReminders(jobs, '2027-03-13')
    expect((await told()).toSorted()).toEqual([cast.grace.email, cast.londonAdmin.email, cast.rhys.email].toSorted())
  })
})

test('nobody answers what they asked for themselves, in whatever office', async () => {
  const opportunity = await anOpportunity(owner, { by: cast.rhys })
  const member = await aMember(owner, { of: cast.rhys })
  const own = await aPlacement(owner, { of: cast.rhys, member, opportunity })
  expect((await rhys.get(paths.agreePlacement(own))).status).toBe(403)
  expect((await rhys.get(paths.placements())).text).toContain('You')
  expect((await rhys.submit(paths.offerOpportunity(), typedOffer)).status).toBe(303)
})
