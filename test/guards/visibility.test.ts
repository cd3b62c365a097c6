import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { events, hiddenFrom } from '../../rules/events.ts'
import { slateAt, typedSlate } from '../support/slate.ts'
import { theStage, type Name } from '../support/stage.ts'
import { aMember, anApplication, aVacancy } from '../support/things.ts'
import { typedOn } from '../support/typed.ts'
import { testSite } from '../support/visitor.ts'

const site = await testSite()
const { owner } = site
const stage = await theStage(site)
const { people } = stage
const as = (name: Name) => site.as(people[name])
const lists = [paths.nominations(), paths.applications(), paths.members(), paths.vacancies(), paths.introductions()]

describe('nobody sees in a list what is not theirs', () => {
  const who: Name[] = ['rhys', 'wendy', 'grace', 'lena', 'olu', 'ben', 'ed', 'bo', 'alex', 'nia']
  test.each(who)('%s finds neither the applicants nor the members of London', async (name) => {
    for (const at of [paths.overview(), paths.applications(), paths.members(), paths.introductions()]) {
      const { text } = await as(name).get(at)
      for (const applicant of ['Dina Draft', 'Eli Eligible']) expect([at, text]).toEqual([at, not(applicant)])
    }
  })

  test('a recruiter sees no applicant, and no vacancy or introduction of another trust', async () => {
    expect((await as('rhys').get(paths.vacancies())).text).not.toContain('Director of finance')
    expect((await as('wendy').get(paths.vacancies())).text).toContain('Director of finance')
    for (const at of [paths.vacancy(stage.vacancy), paths.introduction(stage.accepted)])
      expect([at, (await as('rhys').get(at)).status]).toEqual([at, 404])
    for (const id of [stage.proposed, stage.offered])
      expect((await as('wendy').get(paths.introduction(id))).status).toBe(404)
  })

  test('a recruiter reads of a vacancy only the introductions that a member has accepted', async () => {
    const { text: before } = await as('wendy').get(paths.vacancy(await vacancyOf(stage.offered)))
    expect(before).toContain('Nobody has been introduced.')
    const { text: after } = await as('wendy').get(paths.vacancy(await vacancyOf(stage.accepted)))
    expect(after).toContain('Member 1')
    expect(after).not.toContain('Asha')
  })

  test('a nominator sees no vacancy, and of the application nothing but its stage', async () => {
    for (const at of [paths.vacancies(), paths.vacancy(stage.vacancy), paths.application(stage.submitted)])
      expect([403, 404]).toContain((await as('grace').get(at)).status)
    expect((await as('grace').get(paths.nominations())).text).toContain('Asha Rahman')
  })

  test('a team sees no draft, and no application of another region', async () => {
    const elsewhere = await anApplication(owner, { of: people.ben, region: 'Y58' })
    expect((await as('priya').get(paths.application(elsewhere))).status).toBe(404)
    for (const team of ['priya', 'tom', 'nia'] as const) {
      expect((await as(team).get(paths.application(stage.draft))).status).toBe(404)
      for (const at of lists) expect((await as(team).get(at)).text).not.toContain('Dina Draft')
    }
    expect((await as('tom').get(paths.applications())).text).toContain('Ben Other')
    expect((await as('priya').get(paths.applications())).text).not.toContain('Ben Other')
  })

  test('a team sees another board’s members only where they look in its region, and while they are in the pool', async () => {
    const at = `${paths.members()}?from=others&role=finance`
    expect((await as('tom').get(at)).text).toContain('Asha Rahman')
    expect((await as('nia').get(at)).text).not.toContain('Asha Rahman')
    const former = await aMember(owner, { of: people.eli, state: 'left' })
    expect((await as('tom').get(paths.member(former))).status).toBe(404)
    expect((await as('priya').get(paths.member(former))).status).toBe(200)
  })
})

test('a team that looks for members leaves its name on the vacancy, once a day', async () => {
  for (let times = 0; times < 2; times++) await as('tom').get(paths.matches(stage.vacancy))
  const { text } = await as('wendy').get(paths.vacancy(stage.vacancy))
  expect(text.match(/Tom Webb looked for fitting members/g)).toHaveLength(1)
})

describe('a member who is proposed in another region', () => {
  test('does not see it before their own team has agreed', async () => {
    expect((await as('asha').get(paths.introduction(stage.proposed))).status).toBe(404)
    const { links } = await as('asha').get(paths.overview())
    expect(links.map(({ href }) => href)).not.toContain(paths.introduction(stage.proposed))
    expect(links.map(({ href }) => href)).toContain(paths.introduction(stage.offered))
  })

  test('never hears of it where the teams do not agree, or take it back', async () => {
    const before = (await as('asha').get(paths.overview())).text
    await refusedBy('priya', paths.refuseIntroduction)
    await refusedBy('tom', paths.recallIntroduction)
    expect((await as('asha').get(paths.overview())).text).toBe(before)
  })

  test('nor where their appointment elsewhere ends it', async () => {
    const proposed = await proposedByTom()
    const day = typedOn('starts', '2098-04-01')
    expect((await as('wendy').submit(paths.recordAppointment(stage.chosen), day)).status).toBe(303)
    expect((await as('tom').get(paths.introduction(proposed))).text).toContain('Aspire Together took back the proposal')
    const { text } = await as('asha').get(paths.overview())
    const known = [stage.offered, stage.accepted, stage.released, stage.interviewing]
    expect(text.match(/Aspire Together withdrew the introduction/g)).toHaveLength(known.length)
    expect(text).not.toContain('took back')
  })

  test('reads in no timeline what must not be known to them', async () => {
    const hidden = hiddenFrom('candidate').map((name) => events[name].says)
    for (const at of [paths.overview(), paths.member(stage.member), paths.introduction(stage.offered)]) {
      const { text, status } = await as('asha').get(at)
      expect(status).toBe(200)
      for (const says of hidden) expect([at, text]).toEqual([at, not(says)])
    }
  })
})

async function proposedByTom() {
  const vacancy = await aVacancy(owner, { by: people.wendy })
  const { location } = await as('tom').submit(slateAt(vacancy, stage.member), typedSlate(stage.member))
  return /[0-9a-f-]{36}/.exec(location ?? '')![0]
}

async function refusedBy(name: Name, way: (id: string) => string) {
  const { status } = await as(name).submit(way(await proposedByTom()), { reason: 'Not now.' })
  expect(status).toBe(303)
}

const not = (words: string) => expect.not.stringContaining(words) as string

async function vacancyOf(introduction: string) {
  const found = owner.selectFrom('introduction').select('vacancy_id').where('id', '=', introduction)
  return (await found.executeTakeFirstOrThrow()).vacancy_id
}
