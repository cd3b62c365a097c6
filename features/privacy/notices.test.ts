import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { audiences, noticeFor, privacyNotices } from '../../rules/privacy-notices.ts'
import { day } from '../../ui/words.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const visitor = site.visitor()

test('the privacy page leads to the notice of each audience, and to what one can ask for', async () => {
  const hrefs = (await visitor.get(paths.privacy())).links.map(({ href }) => href)
  for (const audience of audiences) expect(hrefs).toContain(paths.privacyNotice(audience))
  expect(hrefs).toContain(paths.yourData())
  expect(hrefs).toContain(paths.makeRequest())
})

describe.each(audiences)('the notice for %s', (audience) => {
  test('is there in full for everybody, with its version and its day', async () => {
    const page = await visitor.get(paths.privacyNotice(audience))
    const notice = noticeFor(audience, dayInLondon())
    expect(page.status).toBe(200)
    expect(page.heading).toContain(privacyNotices[audience].label)
    expect(page.text).toContain(`Version ${notice.version}, from ${day(notice.from)}`)
    for (const { heading, text } of notice.points) {
      expect(page.text).toContain(heading)
      expect(page.text).toContain(text)
    }
  })

  test('is read again in the version that somebody saw', async () => {
    const page = await visitor.get(`${paths.privacyNotice(audience)}?version=1`)
    expect([page.status, page.text.includes(privacyNotices[audience].versions[0]!.summary)]).toEqual([200, true])
  })
})

test.each(['nobody', '__proto__', 'constructor'])('there is no notice for %s', async (audience) => {
  expect((await visitor.get(paths.privacyNotice(audience))).status).toBe(404)
})

test.each(['99', '0', '-1', 'x', '1e9', ''])('there is no version “%s”', async (version) => {
  expect((await visitor.get(`${paths.privacyNotice('candidate')}?version=${version}`)).status).toBe(404)
})
