import { describe, expect, test } from 'vitest'
import { features } from '../../features/index.ts'
import { paths } from '../../paths.ts'
import type { Address } from '../../platform/address.ts'
import { theStage, type Name } from '../support/stage.ts'
import { testSite } from '../support/visitor.ts'
import { badPlaces, badPlacesOfSorts, badQueries } from './bad-queries.ts'
import { everybody, signedIn, whoGetsIn } from './who-gets-in.ts'

const site = await testSite()
const stage = await theStage(site)
const rows = whoGetsIn(stage)
const takesForms = new Set(features(site).flatMap(({ path, submit }) => (submit ? [path.template] : [])))

/** The first of those who get in; for a page of everybody’s, nobody. */
const browsers = new Map((Object.keys(stage.people) as Name[]).map((name) => [name, site.as(stage.people[name])]))
await Promise.all([...browsers.values()].map((browser) => browser.get('/cookies')))
const reader = (who: string) => {
  if (who === everybody) return site.visitor()
  return browsers.get(who === signedIn ? 'ben' : (who.split(' ')[0] as Name))!
}

const placesFor = ({ template }: Address) => (template === paths.members.template ? badPlacesOfSorts : badPlaces)

describe.each(rows)('%s, as %s', (at, who, page) => {
  test('whatever stands in its address, it answers', async () => {
    const queries = /[0-9a-f]{8}-/.test(at) ? badQueries : [...badQueries, ...placesFor(page)]
    for (const query of queries) {
      const { status, html } = await reader(who).get(`${at}?${query}`)
      expect([query, status]).toEqual([query, expect.toSatisfy((code: number) => code < 500)])
      expect(html).not.toContain('<script>')
    }
  })
})

test('a form without anything in it says what is missing', async () => {
  for (const [at, name] of [
    [paths.nominate(), 'grace'],
    [paths.prepareVacancy('immediate'), 'wendy'],
  ] as const) {
    const { status, errors } = await browsers.get(name)!.post(at)
    expect([at, status]).toEqual([at, 422])
    expect(errors.length).toBeGreaterThan(1)
  }
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const parts = { 'content-type': 'multipart/form-data; boundary=x' }
const aFile = (name: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.txt"\r\n\r\nhello\r\n`
const names = ['title', 'name', 'email', 'reason', 'post', 'reply', 'roles', 'from-day', 'form-id', 'version', 'answer']

const takingFiles: ReadonlySet<string> = new Set([
  paths.cv.template,
  paths.importAdverts.template,
  paths.uploadMembers.template,
])

/** What is sent, how, and what it is answered with at best: 400 where it is no form, 413 where it is too much. */
const bodies: [string, Record<string, string>, string | Uint8Array<ArrayBuffer>, number?][] = [
  ['JSON', { 'content-type': 'application/json' }, '{"title":"x"}', 400],
  ['no kind at all', {}, new Uint8Array([1, 2, 3]), 400],
  ['XML', { 'content-type': 'text/xml' }, '<title>x</title>', 400],
  ['parts without a boundary', { 'content-type': 'multipart/form-data' }, 'x', 400],
  ['parts that break off', parts, '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nhel'],
  ['300 KB', form, `title=${'a'.repeat(300_000)}`, 413],
  ['300 KB in a thousand fields', form, `${'a'.repeat(300)}=1&`.repeat(1000), 413],
  ['files where texts are expected', parts, `${names.map(aFile).join('')}--x--\r\n`],
  ['names of an object’s own', form, '__proto__=x&constructor=x&toString=x&hasOwnProperty=x&__proto__[title]=x'],
  ['each field twenty times', form, names.map((name) => `${name}=1&`.repeat(20)).join('')],
  ['lists where texts are expected', form, names.map((name) => `${name}[]=1&${name}[0]=1`).join('&')],
  ['bytes that are no UTF-8', form, '%ff=%fe&title=%ED%A0%80&reason=%zz&name=%'],
  ['ten thousand empty fields', form, 'a=&'.repeat(10_000)],
  ['what is in no list', form, 'region=Y99&regions=Y99&roles=__proto__&contracts=toString&readiness=99&answer=maybe'],
  [
    'dates that are none',
    form,
    'from-day=31&from-month=2&from-year=2027&starts-day=%00&starts-month=١&interview-year=1e4',
  ],
]

const posts = rows.filter(([, , page]) => takesForms.has(page.template) && !page.template.startsWith('/sign-'))

/** A form that takes files has room for more, and then says what is missing. */
const best = (wanted: number | undefined, template: string) =>
  wanted === 413 && takingFiles.has(template) ? 422 : wanted

describe.each(posts)('a form sent to %s, as %s', (at, who, { template }) => {
  test('is answered, whatever it is', async () => {
    for (const [what, headers, body, most] of bodies) {
      const wanted = best(most, template)
      const { status } = await sent(reader(who).cookies, at, headers, body)
      expect([what, status]).toEqual([
        what,
        expect.toSatisfy((code: number) => code === wanted || (!wanted && code < 500)),
      ])
    }
  })
})

test.each([
  '/%',
  '/%ff',
  '/applications/%00',
  '/boards/%ED%A0%80',
  '/sign-in/link/%',
  '/organisations/%2e%2e',
  '//x',
  '/\\x',
])('the address %s is answered', async (at) => expect((await site.visitor().get(at)).status).toBeLessThan(500))

async function sent(
  cookies: Map<string, string>,
  at: string,
  headers: Record<string, string>,
  body: string | Uint8Array<ArrayBuffer>,
) {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
  const own = { origin: site.config.url, 'sec-fetch-site': 'same-origin', cookie }
  return site.app.request(`${site.config.url}${at}`, { method: 'POST', body, headers: { ...own, ...headers } })
}
