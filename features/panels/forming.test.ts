import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { somebody, theCast } from '../../test/support/cast.ts'
import { newestMail } from '../../test/support/mailbox.ts'
import { typedOn } from '../../test/support/typed.ts'
import { aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]
const round = await aRound(owner)
let panel = ''

beforeEach(async () => {
  await owner.deleteFrom('panel').execute()
  await owner.deleteFrom('assessor').execute()
  const { location } = await priya.submit(paths.formPanel(), { round, title: 'Panel A' })
  panel = /[0-9a-f-]{36}/.exec(location ?? '')![0]
})

const adds = (part: string, name: string, email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`) =>
  priya.submit(paths.addPanelMember(panel), { part, name, email })
const person = async (name: string) =>
  web.selectFrom('person').select(['id', 'name', 'email']).where('name', '=', name).executeTakeFirstOrThrow()
const stated = { post: 'Chief executive', standing: 'chief-executive', employer: 'RX4' }

describe('a team forms a panel', () => {
  test('for a round of its own, and for no other', async () => {
    expect((await priya.get(paths.panel(panel))).text).toContain('Panel A')
    expect((await tom.get(paths.panel(panel))).status).toBe(404)
    const elsewhere = await aRound(owner, 'Y58')
    expect((await priya.submit(paths.formPanel(), { round: elsewhere, title: 'B' })).errors).toEqual([
      'Choose the round',
    ])
    const { status, errors } = await priya.submit(paths.formPanel(), {})
    expect([status, errors]).toEqual([422, ['Choose the round', 'Enter a name for the panel']])
  })

  test('which cannot be convened before it is complete, and says what it lacks', async () => {
    for (const [part, name] of [
      ['chair', 'Cora Chair'],
      ['assessor', 'Abel One'],
      ['assessor', 'Abel Two'],
    ] as const)
      expect((await adds(part, name)).status).toBe(303)
    const { text } = await priya.get(paths.panel(panel))
    expect(text).toContain('a chief executive or accountable officer among those who score an inclusion adviser')
    expect((await priya.submit(paths.convenePanel(panel))).errors.join()).toContain('an inclusion adviser')

    await adds('inclusion-adviser', 'Ines Adviser')
    expect((await priya.submit(paths.convenePanel(panel))).status).toBe(422)
    const cora = site.as(await person('Cora Chair'))
    expect((await cora.submit(paths.assessorStatement(), stated)).status).toBe(303)
    expect((await priya.submit(paths.convenePanel(panel))).location).toContain('done=panel.convene')
    expect((await priya.get(paths.panel(panel))).text).toContain('Convened')
    expect((await newestMail(web, 'cora.chair@example.org')).text).toContain('Panel chair for Panel A')
  })

  test('of people who are not candidates of its round, each once, and never of oneself', async () => {
    await adds('assessor', 'Abel One')
    expect((await adds('chair', 'Abel One')).errors).toEqual(['Abel One sits on this panel already'])
    expect((await adds('assessor', 'Priya', cast.priya.email)).errors).toEqual([
      'You cannot give yourself a part on a panel',
    ])
    const { id } = await somebody(web, 'Carl Candidate')
    const application = { round_id: round, region_code: 'Y56', pathway: 'aspirant' }
    await owner
      .insertInto('application')
      .values({ state: 'draft', person_id: id, ...application })
      .execute()
    expect((await adds('assessor', 'Carl', 'carl.candidate@example.org')).errors).toEqual([
      'Carl Candidate has applied to this round',
    ])
    await owner.deleteFrom('application').execute()
  })

  test('and takes somebody off it again; of two at once the second is told', async () => {
    await adds('assessor', 'Abel One')
    const abel = await person('Abel One')
    const opened = await priya.get(paths.removePanelMember(panel, abel.id))
    expect((await priya.post(paths.removePanelMember(panel, abel.id), opened.hidden)).status).toBe(303)
    expect((await priya.get(paths.removePanelMember(panel, abel.id))).status).toBe(404)
    expect((await site.as(abel).get(paths.panel(panel))).status).toBe(403)
  })

  test('and disbands it; nobody is added any more', async () => {
    expect((await priya.submit(paths.disbandPanel(panel))).status).toBe(303)
    expect((await priya.get(paths.addPanelMember(panel))).status).toBe(404)
    expect((await priya.get(paths.panels())).text).toContain('Disbanded')
  })
})

describe('somebody who assesses states post, training and availability', () => {
  test('with what is wrong told beside it, and the organisations they came from', async () => {
    await adds('assessor', 'Abel One')
    const abel = site.as(await person('Abel One'))
    const wrong = await abel.submit(paths.assessorStatement(), {
      ...stated,
      ...typedOn('trained', '2098-01-01'),
      earlier1: 'No Such Trust',
    })
    expect(wrong.errors).toEqual(['The day you were trained must be today or in the past'])
    expect(
      (await abel.submit(paths.assessorStatement(), { ...stated, earlier1: 'No Such Trust' })).errors.join(),
    ).toContain('We know no open organisation')
    const days = { ...typedOn('from', '2026-12-01'), ...typedOn('until', '2027-03-31'), weekdays: ['2', '4'] }
    const right = { ...stated, ...days, ...typedOn('trained', '2026-05-04'), earlier1: 'RX1' }
    expect((await abel.submit(paths.assessorStatement(), right)).status).toBe(303)
    const { text } = await priya.get(paths.panel(panel))
    expect(text).toContain('Tuesday, Thursday, from 1 December 2026, until 31 March 2027')
    expect(text).toContain('4 May 2026')
    expect((await abel.get(paths.assessorStatement())).html).toContain('Thames Invented')
  })

  test('of two tabs the second is told, and keeps what was typed', async () => {
    await adds('assessor', 'Abel One')
    const abel = site.as(await person('Abel One'))
    const old = await abel.get(paths.assessorStatement())
    await abel.submit(paths.assessorStatement(), stated)
    const stale = await abel.post(paths.assessorStatement(), { ...old.hidden, ...stated, post: 'Director of nursing' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('Director of nursing')
  })
})
