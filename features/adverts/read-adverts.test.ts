import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { advertLines, flat, read, readOn } from '../../test/support/adverts.ts'

const asRead = {
  line: 1,
  id: '916',
  title: 'Director of Finance',
  employer: 'Severn Invented NHS Trust',
  locality: 'Gloucester',
  postcode: 'GL1 1AA',
  posted: '2026-11-02',
  closes: '2026-12-04',
  contract: 'substantive',
  pay: { text: '£125,000 to £140,000', from: 125_000, to: 140_000 },
  payNote: '',
  url: '',
  mentionsSearchFirm: true,
}
const refusals = async (content: string | Uint8Array) =>
  (await read(content)).rejected.map(({ line, why }) => `${line}: ${why}`)

describe('one advert, written in each way there is', () => {
  test('JSON Lines, flat', async () => {
    expect(await read(advertLines({}))).toEqual({ adverts: [asRead], rejected: [] })
  })

  test('JSON Lines, as schema.org nests it', async () => {
    const nested = {
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      identifier: { '@type': 'PropertyValue', name: 'NHS Jobs', value: 916 },
      title: 'Director of Finance',
      datePosted: '2026-11-02',
      validThrough: '2026-12-04T23:59',
      employmentType: ['FULL_TIME'],
      hiringOrganization: { '@type': 'Organization', name: 'Severn Invented NHS Trust' },
      jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Gloucester', postalCode: 'GL1 1AA' } }],
      baseSalary: { currency: 'GBP', value: { minValue: 125_000, maxValue: 140_000, unitText: 'YEAR' } },
      url: 'https://jobs.example.org/916',
    }
    const { adverts } = await read(JSON.stringify(nested))
    expect(adverts).toEqual([
      {
        ...asRead,
        pay: { ...asRead.pay, text: '125,000 to 140,000' },
        url: 'https://jobs.example.org/916',
        mentionsSearchFirm: false,
      },
    ])
  })

  test.each([',', ';', '\t'])('CSV with “%s”, in any order and case, with columns nobody needs', async (mark) => {
    const cells = {
      Nobody: 'x',
      ...flat,
      SALARYMIN: flat.salaryMin,
      salaryMin: undefined,
      Title: flat.title,
      title: undefined,
    }
    const named = Object.entries(cells).filter(([, cell]) => cell !== undefined)
    const text = [named.map(([name]) => name), named.map(([, cell]) => `"${String(cell)}"`)]
    const { adverts } = await read(`\uFEFF${text.map((row) => row.join(mark)).join('\r\n')}\r\n`)
    expect(adverts).toEqual([{ ...asRead, line: 2 }])
  })

  test('CSV with the nested names in its heading', async () => {
    const text =
      'identifier.value,title,hiringOrganization.name,baseSalary.value.minValue\n1,Chief Nurse,Severn,130000\n'
    expect((await read(text)).adverts).toMatchObject([
      { id: '1', employer: 'Severn', posted: readOn, closes: null, pay: { from: 130_000, to: 130_000 } },
    ])
  })

  test('packed', async () => {
    expect(await read(gzipSync(advertLines({})))).toEqual({ adverts: [asRead], rejected: [] })
  })
})

test('an advert that comes again counts once, as it stands last', async () => {
  const { adverts } = await read(advertLines({}, { title: 'Chief Finance Officer' }))
  expect(adverts).toEqual([{ ...asRead, line: 2, title: 'Chief Finance Officer' }])
})

describe('what is bad is refused by its line, and the rest goes on', () => {
  test.each<[object, string]>([
    [{ id: ' ' }, 'It has no identifier, by which it would be known again.'],
    [{ title: '<br>' }, 'It has no title.'],
    [{ hiringOrganization: null }, 'It does not say who the employer is.'],
    [{ datePosted: '2026-02-31' }, 'The day it was posted, “2026-02-31”, is no date.'],
    [{ validThrough: 'soon' }, 'The day it closes, “soon”, is no date.'],
    [{ validThrough: '0004-01-01' }, 'The day it closes, “0004-01-01”, is no date.'],
    [{ validThrough: '2026-11-01' }, 'It closes on 2026-11-01, before it was posted on 2026-11-02.'],
    [{ '@type': 'Person' }, 'It is called a “Person”, not a JobPosting.'],
  ])('%o', async (change, why) => {
    const { adverts, rejected } = await read(advertLines({ id: '1' }, { id: '2', ...change }, { id: '3' }))
    expect(rejected).toEqual([{ line: 2, why }])
    expect(adverts.map(({ id }) => id)).toEqual(['1', '3'])
  })

  test('lines of JSON that are none', async () => {
    expect(await refusals(`${advertLines({})}\n{"id": "2"\n\n[1]\n"x"\n${'{"a":"'.padEnd(200_010, 'x')}"}`)).toEqual([
      '2: The line is not JSON: it is cut off, or a mark is missing.',
      '4: The line is JSON, but not an advert: it has no named fields.',
      '5: The line is JSON, but not an advert: it has no named fields.',
      '6: The line is longer than 200,000 characters.',
    ])
    expect(
      await refusals(
        Buffer.concat([Buffer.from(`${advertLines({})}\n{"id":"`), Buffer.from([0xe9]), Buffer.from('"}')]),
      ),
    ).toEqual(['2: The line is not in UTF-8.'])
  })

  test('lines of CSV that are none', async () => {
    const text =
      'id,title,employer\n1,Chief Nurse,Severn\n2,"Chief "Nurse,Severn\n3,Chief Nurse,Severn\n4,"Chief Nurse,Severn\n5,Chief Nurse,Severn'
    const { adverts, rejected } = await read(text)
    expect(adverts.map(({ id }) => id)).toEqual(['1', '2', '3', '5'])
    expect(rejected).toEqual([
      { line: 5, why: 'A quotation mark is opened here and never closed: the line is cut off.' },
    ])
  })

  test('a file that cannot be read at all', async () => {
    expect(await refusals('')).toEqual(['1: The file is empty.'])
    expect(await refusals('id,title\n')).toEqual(['1: The file has a heading and no adverts.'])
    expect(await refusals('[{"id":1}]')).toEqual([expect.stringMatching(/^1: The file is one JSON list/)])
    expect(await refusals('PK\u0003\u0004')).toEqual([expect.stringMatching(/zip file/)])
    expect(await refusals(Buffer.from('\uFEFFid', 'utf16le'))).toEqual([expect.stringMatching(/UTF-16/)])
    expect(await refusals(gzipSync(advertLines({})).subarray(0, 50))).toEqual([
      expect.stringMatching(/damaged or cut off/),
    ])
    expect(await refusals(Buffer.from([1, 0, 2]))).toEqual([expect.stringMatching(/binary file/)])
  })

  test('a file that swells when it is unpacked is stopped at the cap', async () => {
    expect(await refusals(gzipSync(Buffer.alloc(80 * 1024 * 1024, 'x')))).toEqual([
      '1: The file is larger than 64 MB. Split it and import the parts.',
    ])
  })
})
