import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { aMember, anIntroduction, aVacancy } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const wes = site.as(await withRole(web, cast.tom, 'organisation-administrator', 'RX2', 'Wes Colleague'))
const [asha, tom, wendy, wyn] = [site.as(cast.asha), site.as(cast.tom), site.as(cast.wendy), site.as(cast.westAdmin)]
const member = await aMember(owner, { of: cast.asha })
const vacancy = await aVacancy(owner, { by: cast.wendy })
const id = await anIntroduction(owner, { of: cast.asha, member, vacancy, state: 'accepted' })

beforeEach(async () => {
  for (const table of ['data_sharing_agreement', 'mail'] as const) await owner.deleteFrom(table).execute()
})

const letters = (template: string) =>
  web.selectFrom('mail').select('recipient').where('template', '=', template).execute()
const asked = () => letters('data-sharing-asked')
const agreement = paths.dataSharingAgreement('RX2')

test('who asks for a profile without it is led to it, and can ask those who may accept, once a day', async () => {
  expect((await wendy.get(paths.askForProfile(id))).location).toBe(agreement)
  expect((await wendy.post(paths.askForProfile(id))).location).toBe(agreement)
  const page = await wendy.get(agreement)
  expect(page.text).toContain('Wes Colleague and Wyn West can accept it for')
  for (let times = 0; times < 2; times++) expect((await wendy.submit(agreement)).status).toBe(303)
  expect((await asked()).map(({ recipient }) => recipient).toSorted()).toEqual(
    [cast.westAdmin.email, 'wes.colleague@example.org'].toSorted(),
  )
})

test('an administrator reads and accepts it for the organisation; then the profile is there at once', async () => {
  expect((await wyn.submit(paths.acceptDataSharing('RX2'), {})).errors).toEqual([
    'Confirm that you accept the agreement',
  ])
  const accepted = await wyn.submit(paths.acceptDataSharing('RX2'), { accepted: 'yes' })
  expect((await wyn.get(accepted.location ?? '')).text).toContain('You accepted the data-sharing agreement.')
  expect(await letters('data-sharing-accepted')).toEqual([{ recipient: cast.wendy.email }])
  expect((await wyn.get(paths.dataSharing())).text).toMatch(/Severn Invented NHS Trust Agreement Accepted on/)
  expect((await tom.get(agreement)).text).toContain('Wyn West accepted it')
  expect((await wendy.submit(paths.askForProfile(id))).status).toBe(303)
  expect((await wendy.get(paths.profile(id))).text).toContain('Asha Rahman')
})

test('of two who accept at the same moment one does, and neither is refused', async () => {
  const opened = await Promise.all([wyn, wes].map((one) => one.get(paths.acceptDataSharing('RX2'))))
  const replies = await Promise.all(
    [wyn, wes].map((one, n) => one.post(paths.acceptDataSharing('RX2'), { ...opened[n]!.hidden, accepted: 'yes' })),
  )
  expect(replies.map(({ status }) => status)).toEqual([303, 303])
  expect(await web.selectFrom('data_sharing_agreement').select('version').execute()).toEqual([{ version: 1 }])
})

test('an earlier version is not enough', async () => {
  const row = { organisation_code: 'RX2', version: 0, accepted_by: cast.westAdmin.id }
  await owner.insertInto('data_sharing_agreement').values(row).execute()
  expect((await wendy.get(agreement)).text).toContain('has not accepted it yet')
})

test('nobody accepts for another organisation, or without the role', async () => {
  for (const who of [wendy, tom, asha])
    expect((await who.post(paths.acceptDataSharing('RX2'), { accepted: 'yes' })).status).toBe(403)
  expect((await wyn.post(paths.acceptDataSharing('RX1'), { accepted: 'yes' })).status).toBe(404)
  for (const who of [wyn, tom]) expect((await who.post(agreement)).status).toBe(403)
})
