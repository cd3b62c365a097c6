import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { aMember, anAgreement, anApplication, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, priya, tom, wendy] = [site.as(cast.asha), site.as(cast.priya), site.as(cast.tom), site.as(cast.wendy)]
const application = await anApplication(owner, { of: cast.asha, state: 'admitted', cv: true })
const member = await aMember(owner, { of: cast.asha })
await owner.updateTable('membership').set({ application_id: application, registration_number: 'CIPFA-4711' }).execute()
const vacancy = await aVacancy(owner, { by: cast.wendy })
const id = await anIntroduction(owner, { of: cast.asha, member, vacancy, state: 'proposed' })
await owner
  .updateTable('introduction')
  .set({ why: 'Asha Rahman led a merger at Thames Invented NHS Foundation Trust.' })
  .execute()
await priya.submit(paths.agreeIntroduction(id))
await asha.submit(paths.acceptIntroduction(id))

/** Everything that tells who it is, or leads there. */
const telling = [
  'Asha',
  'Rahman',
  'Thames',
  'THAMES',
  'Deputy finance director',
  cast.asha.email,
  'CIPFA-4711',
  'Priya',
  'London',

  cast.asha.id,
  member,
  application,
]
const pages = [
  paths.introduction(id),
  paths.vacancy(vacancy),
  paths.overview(),
  paths.introductions(),
  paths.turnDown(id),
  paths.tieBreak(vacancy),
  paths.vacancies(),
]

test('before the profile is released the organisation reads nowhere who it is', async () => {
  for (const at of pages) {
    const { status, html } = await wendy.get(at)
    expect([at, status]).toEqual([at, 200])
    for (const words of telling) expect([at, words, html.includes(words)]).toEqual([at, words, false])
  }
})

test('it reads what fits, who accepted, and why the team thought of them, without the names in it', async () => {
  const { text, heading } = await wendy.get(paths.introduction(id))
  expect(heading).toContain('Member 1')
  for (const words of ['Member 1 accepted the introduction', 'Ready now', '[name] led a merger at [employer]'])
    expect(text).toContain(words)
})

test('nor in a letter, nor in its own export', async () => {
  const sent = await web
    .selectFrom('mail')
    .select(['subject', 'body'])
    .where('recipient', '=', cast.wendy.email)
    .execute()
  expect(sent.length).toBeGreaterThan(0)
  const exported = (await wendy.get(paths.exportData())).html
  for (const words of telling.filter((one) => one !== 'London'))
    for (const text of [JSON.stringify(sent), exported]) expect([words, text.includes(words)]).toEqual([words, false])
})

test('neither profile nor CV is found before, nor the steps that come after it', async () => {
  for (const at of [paths.profile(id), paths.profileCv(id)])
    expect([at, (await wendy.get(at)).status]).toEqual([at, 404])
  for (const at of [paths.shortlist(id), paths.recordInterview(id), paths.makeOffer(id), paths.recordAppointment(id)])
    for (const { html, status } of [await wendy.get(at), await wendy.submit(at)]) {
      expect([at, status]).toEqual([at, 409])
      for (const words of telling) expect([at, words, html.includes(words)]).toEqual([at, words, false])
    }
})

test('nor who it was, where the member withdraws before', async () => {
  const other = await anIntroduction(owner, {
    of: cast.asha,
    member,
    vacancy: await aVacancy(owner, { by: cast.wendy }),
    state: 'accepted',
  })
  const answering = await wendy.get(paths.turnDown(other))
  await asha.submit(paths.withdrawIntroduction(other), { reason: 'I, Asha, stay at Thames.' })
  const feedback = 'You <led> the merger well, and another had run a ward.'
  const late = await wendy.post(paths.turnDown(other), { ...answering.hidden, feedback, appointable: 'no' })
  for (const words of ['Member 1 withdrew the introduction', 'It is not saved', feedback])
    expect(late.text).toContain(words)
  expect(late.links).toContainEqual({ href: paths.introduction(other), text: 'See it as it now is' })
  const { html, status } = await wendy.get(paths.introduction(other))
  expect(status).toBe(200)
  for (const words of ['Asha', 'Thames', 'Rahman'])
    for (const page of [html, late.html]) expect(page).not.toContain(words)
})

test('the teams and the member themselves know', async () => {
  for (const who of [priya, tom]) expect((await who.get(paths.introduction(id))).text).toContain('Asha Rahman')
  expect((await asha.get(paths.introduction(id))).text).toContain('You accepted the introduction')
})

test('what the member is told before they accept is what is shown, and no more', async () => {
  const offered = await anIntroduction(owner, {
    of: cast.asha,
    member,
    vacancy: await aVacancy(owner, { by: cast.wendy }),
  })
  await owner.updateTable('introduction').set({ why: 'Asha led a merger.' }).where('id', '=', offered).execute()
  const told = (await asha.get(paths.acceptIntroduction(offered))).text
  for (const words of [
    'Why the talent team thought of you [name] led a merger.',
    'Your name Asha Rahman',
    'Your current post Deputy finance director',
    'Your employer Thames Invented',
    'Your notice period',
    'Your registration number CIPFA-4711',
    'your CV',
    'statements',
  ])
    expect(told).toContain(words)

  await anAgreement(owner, { by: cast.westAdmin })
  expect((await wendy.submit(paths.askForProfile(id))).status).toBe(303)
  const profile = await wendy.get(paths.profile(id))
  for (const words of ['Asha Rahman', 'Deputy finance director', 'Thames Invented', 'CIPFA-4711', 'Download the CV'])
    expect(profile.text).toContain(words)
  for (const words of [cast.asha.email, '020 7946']) expect(profile.html).not.toContain(words)
  expect(profile.html).toContain(`mailto:${cast.tom.email}`)
  const cv = await wendy.get(paths.profileCv(id))
  expect([cv.status, cv.headers.get('content-disposition')]).toEqual([200, expect.stringContaining('attachment')])
  expect((await asha.get(paths.introduction(id))).text).toContain('Wendy Recruiter read the profile')
})
