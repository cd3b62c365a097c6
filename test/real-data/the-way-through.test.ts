import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { assessed } from '../support/assessed.ts'
import type { Person } from '../support/cast.ts'
import { nominated } from '../support/nominating.ts'
import { dayInLondon } from '../../rules/days.ts'
import { slateAt, typedSlate } from '../support/slate.ts'
import { aConversation, anAgreement, aRound } from '../support/things.ts'
import { testSite } from '../support/visitor.ts'
import { aYearFromNow, answersOf, day, eligible, idOf, nominationOf, vacancyOf } from './what-is-typed.ts'
import { bristol, devon, guys, missing, realOrganisations } from './real-organisations.ts'

const guysName = "Guy's and St Thomas' NHS Foundation Trust"
const bristolName = 'University Hospitals Bristol and Weston NHS Foundation Trust'
const devonName = 'Royal Devon University Healthcare NHS Foundation Trust'

describe.skipIf(missing)('from nomination to appointment between real trusts of two regions', async () => {
  if (missing) return
  const site = await testSite()
  const cast = await realOrganisations(site)
  const { as } = site
  const { london, southWest, asha, ben } = cast
  const members: Record<'asha' | 'ben', string> = { asha: '', ben: '' }

  test('the trusts stand under their written names, in their regions', async () => {
    for (const [code, name, region] of [
      [guys, guysName, 'London'],
      [bristol, bristolName, 'South West'],
      [devon, devonName, 'South West'],
    ] as const) {
      const page = await site.visitor().get(paths.organisation(code))
      expect([page.heading, page.text.includes(region)]).toEqual([`NHS trust, code ${code} ${name}`, true])
    }
  })

  test('a chief executive in London nominates a director, who applies, and London admits her', async () => {
    const nomination = await nominated(as(cast.leader), nominationOf(asha, guys, await aRound(site.owner)))
    const read = await as(asha).get(paths.nomination(nomination))
    expect(read.text).toContain(guysName)
    const accepted = await as(asha).submit(paths.acceptNomination(nomination), { held: 'yes' })
    members.asha = await admitted(asha, idOf(accepted), guys, { by: london, notBy: southWest })
    expect((await as(asha).get(paths.overview())).text).toContain('London')
  })

  test('a director in the South West applies by himself, and the South West admits him', async () => {
    const begun = await as(ben).submit(paths.startApplication(), { round: await aRound(site.owner, 'Y58') })
    const conversation = await aConversation(site.owner, { of: ben, by: cast.leader })
    await as(ben).submit(paths.applicationConversation(idOf(begun)), { conversation })
    members.ben = await admitted(ben, idOf(begun), devon, { by: southWest, notBy: london })
  })

  test('a substantive post in Bristol goes to the member of London’s pool, who leaves it when the post begins', async () => {
    const introduction = await introduced(asha, members.asha, {
      vacancy: vacancyOf(bristol, { contract: 'substantive' }),
      recruiter: cast.recruiterAtBristol,
      team: southWest,
      home: london,
      organisation: bristolName,
      region: 'South West',
    })
    expect(await appointed(introduction, cast.recruiterAtBristol, day('starts', aYearFromNow))).toEqual([303, []])
    expect((await as(asha).get(paths.member(members.asha))).text).toContain('when the new post begins')
    expect((await as(asha).get(paths.introduction(introduction))).text).toContain(bristolName)
  })

  test('an interim post at Guy’s goes to the member of the South West’s pool, who is away until it ends', async () => {
    const ends = `${Number(aYearFromNow.slice(0, 4)) + 1}-09-30`
    const introduction = await introduced(ben, members.ben, {
      vacancy: vacancyOf(guys, { contract: 'interim', ...day('ends', ends) }),
      recruiter: cast.recruiterAtGuys,
      team: london,
      home: southWest,
      organisation: guysName,
      region: 'London',
    })
    const dates = { ...day('starts', aYearFromNow), ...day('ends', ends) }
    expect(await appointed(introduction, cast.recruiterAtGuys, dates)).toEqual([303, []])
    const member = await as(southWest).get(paths.member(members.ben))
    expect(member.text).toContain(`30 September ${ends.slice(0, 4)}`)
    expect(
      await site.web
        .selectFrom('membership')
        .select(['state', 'unavailable_until', 'leaves_on'])
        .where('id', '=', members.ben)
        .execute(),
    ).toEqual([{ state: 'active', unavailable_until: ends, leaves_on: null }])
  })

  test('each trust sees its own vacancy and nobody else’s', async () => {
    const guysSees = await as(cast.recruiterAtGuys).get(paths.vacancies())
    const bristolSees = await as(cast.recruiterAtBristol).get(paths.vacancies())
    expect([guysSees.text.includes('Interim director'), guysSees.text.includes('Substantive director')]).toEqual([
      true,
      false,
    ])
    expect([bristolSees.text.includes('Substantive director'), bristolSees.text.includes('Interim director')]).toEqual([
      true,
      false,
    ])
  })

  /** The application's parts, an endorsement, the team's decisions; the other region's team sees nothing of it before. */
  async function admitted(
    person: Person,
    application: string,
    employer: string,
    teams: Record<'by' | 'notBy', Person>,
  ) {
    for (const [part, typed] of Object.entries(answersOf(employer))) {
      const saved = await as(person).submit(`/applications/${application}/${part}`, typed)
      expect([part, saved.status, saved.errors]).toEqual([part, 303, []])
    }
    const endorser = { name: 'Ed Second', email: 'ed.second@example.org' }
    const asked = await as(person).submit(paths.askEndorsement(application), endorser)
    expect([asked.status, asked.errors]).toEqual([303, []])
    const request = await site.web
      .selectFrom('endorsement')
      .selectAll()
      .where('application_id', '=', application)
      .executeTakeFirstOrThrow()
    const answer = { answer: 'endorse', statement: 'I have seen it.', release: 'Within three months.' }
    expect((await as({ id: request.endorser_id }).submit(paths.giveEndorsement(request.id), answer)).status).toBe(303)

    expect((await as(teams.by).get(paths.application(application))).status).toBe(404)
    expect((await as(person).submit(paths.checkAnswers(application), { declared: 'yes' })).status).toBe(303)
    expect((await as(teams.notBy).get(paths.application(application))).status).toBe(404)
    expect((await as(teams.by).submit(paths.eligibility(application), eligible)).errors).toEqual([])
    await assessed(site, {
      application,
      team: teams.by,
      region: teams.by === london ? 'Y56' : 'Y58',
      employer: bristol,
    })
    const list = await as(teams.by).get(paths.members())
    const elsewhere = await as(teams.notBy).get(`${paths.members()}?from=others&role=finance`)
    expect(elsewhere.text).toContain(person.name)
    return idOf(list.links.find(({ text }) => text === person.name)?.href)
  }

  interface Meeting {
    vacancy: ReturnType<typeof vacancyOf>
    recruiter: Person
    team: Person
    home: Person
    organisation: string
    region: string
  }

  /** A vacancy, the match with its reasons, the proposal, the other team's consent and the member's. */
  async function introduced(person: Person, member: string, { vacancy, recruiter, team, home, ...names }: Meeting) {
    const shared = await as(recruiter).submit(paths.prepareVacancy('immediate'), vacancy)
    expect([shared.status, shared.errors]).toEqual([303, []])
    await as(recruiter).submit(paths.askPool(idOf(shared)))
    const post = await as(team).get(paths.vacancy(idOf(shared)))
    for (const name of Object.values(names)) expect(post.html).toContain(name.replaceAll("'", '&#39;'))
    expect((await as(home).get(paths.vacancy(idOf(shared)))).status).toBe(404)

    const matches = await as(team).get(paths.matches(idOf(shared)))
    expect(matches.text).toContain(person.name)
    for (const reason of ['Looks for a finance role', names.region]) expect(matches.text).toContain(reason)
    const proposed = await as(team).submit(slateAt(idOf(shared), member), typedSlate(member))
    const introduction = paths.introduction(idOf(proposed))
    for (const one of [person, recruiter]) expect((await as(one).get(introduction)).status).toBe(404)
    expect((await as(home).submit(paths.agreeIntroduction(idOf(proposed)))).status).toBe(303)
    expect((await as(recruiter).get(introduction)).status).toBe(404)
    expect((await as(person).submit(paths.acceptIntroduction(idOf(proposed)))).status).toBe(303)
    expect((await as(recruiter).get(introduction)).heading).toContain('Member 1')
    return idOf(proposed)
  }

  async function appointed(introduction: string, recruiter: Person, dates: Record<string, string>) {
    const { organisation_code: organisation } = await site.web
      .selectFrom('introduction')
      .select('organisation_code')
      .where('id', '=', introduction)
      .executeTakeFirstOrThrow()
    await anAgreement(site.owner, { by: recruiter, organisation })
    for (const step of [paths.askForProfile, paths.shortlist]) await as(recruiter).submit(step(introduction))
    await as(recruiter).submit(paths.recordInterview(introduction), day('interview', aYearFromNow))
    await as(recruiter).submit(paths.makeOffer(introduction))
    const done = { ...day('fitAndProper', dayInLondon()), ...day('references', dayInLondon()) }
    await as(recruiter).submit(paths.recordChecks(introduction), done)
    const answer = await as(recruiter).submit(paths.recordAppointment(introduction), dates)
    return [answer.status, answer.errors]
  }
})
