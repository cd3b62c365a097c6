import { beforeAll, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { bytesOf, odsFile } from '../../test/support/ods-file.ts'
import { testSite } from '../../test/support/visitor.ts'
import { importFile } from './import/import-file.ts'

const site = await testSite()
const visitor = site.visitor()

const severn = { code: 'RX1', name: 'SEVERN INVENTED NHS TRUST', region: 'Y55', parent: 'Q77', opened: '20110701' }
const gone = { code: 'RX2', name: 'TEME INVENTED NHS TRUST', region: 'Y55' }
const closed = { code: 'RX3', name: 'WYE INVENTED NHS TRUST', region: 'Y55', closed: '20190930' }
const taff = { code: 'RX4', name: 'TAFF INVENTED NHS TRUST', region: 'W00' }

beforeAll(async () => {
  await importFile(site.owner, odsFile('etr_2018-09.csv', severn, gone, taff))
  const moved = { ...severn, name: 'SEVERN & AVON INVENTED NHS TRUST', region: 'Y60', parent: 'QGH' }
  await importFile(site.owner, odsFile('etr_2020-04.csv', moved, closed, taff))
  const successions = 'old_code,new_code,date\nRX2,RX1,2019-04-01\n5MX,RX1,2013-04-01\n'
  await importFile(site.owner, { name: 's_2022-10.csv', bytes: bytesOf(successions) })
})

test('an organisation is found by part of its name, also an earlier one', async () => {
  const found = await visitor.get(`${paths.organisations()}?q=avon`)
  expect(found.links).toContainEqual({ text: 'Severn & Avon Invented NHS Trust', href: paths.organisation('RX1') })
  const all = await visitor.get(`${paths.organisations()}?q=invented`)
  expect(all.text).toContain('4 organisations')
  expect(all.text).toContain('code RX3, closed 30 September 2019')
  expect((await visitor.get(`${paths.organisations()}?q=zzz`)).text).toContain('No organisation found')
})

test('hostile words come back escaped and whole', async () => {
  const typed = `"><script>alert(1)</script>' or 1=1 --`
  const { status, html } = await visitor.get(`${paths.organisations()}?q=${encodeURIComponent(typed)}`)
  expect(status).toBe(200)
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39; or 1=1 --')
})

test('its page shows what it is now, how it came about and whom it took over from', async () => {
  const page = await visitor.get(paths.organisation('RX1'))
  expect(page.heading).toBe('NHS trust, code RX1 Severn & Avon Invented NHS Trust')
  expect(page.text).toContain('Status Open Region Midlands Belongs to QGH Opened 1 July 2011')
  expect(page.links).toContainEqual({ text: 'Midlands', href: paths.board('midlands') })
  expect(page.text).toContain('Changed region from Midlands and East to Midlands')
  expect(page.text).toContain('By 1 April 2020')
  expect(page.links).toContainEqual({ text: 'Teme Invented NHS Trust', href: paths.organisation('RX2') })
  expect(page.text).toContain('An organisation with the code 5MX, 1 April 2013')
  expect((await visitor.get(paths.organisation('RX2'))).links).toContainEqual({
    text: 'Severn & Avon Invented NHS Trust',
    href: paths.organisation('RX1'),
  })
})

test('a closed one says since when, and whether that is only supposed', async () => {
  expect((await visitor.get(paths.organisation('RX2'))).text).toContain(
    'Status Supposed closed gone from the published list by 1 April 2020',
  )
  expect((await visitor.get(paths.organisation('RX3'))).text).toContain('Status Closed on 30 September 2019')
})

test('Wales is a region without a board', async () => {
  const page = await visitor.get(paths.organisation('RX4'))
  expect(page.text).toContain('Region Wales (no talent board)')
})

test('any day can be asked for, by the form or by an address', async () => {
  for (const query of ['on=2018-10-01', 'on-day=1&on-month=10&on-year=2018']) {
    const page = await visitor.get(`${paths.organisation('RX1')}?${query}`)
    expect(page.text).toContain(
      'On 1 October 2018 Name Severn Invented NHS Trust Status Open Region Midlands and East Belonged to Q77',
    )
  }
  expect((await visitor.get(`${paths.organisation('RX1')}?on=1999-01-01`)).text).toContain(
    'We know nothing of it as early as 1 January 1999.',
  )
})

test('a day that is none is told, and what was typed stays', async () => {
  const page = await visitor.get(`${paths.organisation('RX1')}?on-day=31&on-month=2&on-year=2020`)
  expect(page.errors).toEqual(['The day must be a real date, like 27 3 2027'])
  expect(page.html).toContain('value="31"')
  for (const odd of ['on=', 'on=x', 'on=%3Cb%3E-1-1', 'on=2020-01-01-01'])
    expect((await visitor.get(`${paths.organisation('RX1')}?${odd}`)).status).toBe(200)
})

test('an address that is no code, or of nobody, is not found', async () => {
  for (const code of ['rx1', 'RX9', 'RX1%27', 'ABCDEFGHIJK', '%3Cscript%3E', 'RX%001'])
    expect((await visitor.get(`/organisations/${code}`)).status).toBe(404)
})
