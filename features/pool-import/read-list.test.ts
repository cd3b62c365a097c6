import { describe, expect, test } from 'vitest'
import { dayOf, noticeOf, partsOf, readinessOf, registrationOf, roleOf } from './cell-values.ts'
import { readList } from './read-list.ts'

const bytes = (text: string) => Buffer.from(text)
const read = (text: string | Buffer) => readList(typeof text === 'string' ? bytes(text) : text)
const wrong = (text: string | Buffer) => {
  const found = read(text)
  return 'wrong' in found ? found.wrong : null
}
const cells = (text: string | Buffer) => {
  const found = read(text)
  return 'list' in found ? found.list.rows.map((row) => row.cells) : found.wrong
}

describe('a list as people save it', () => {
  test('in any order, under the names they use, in any case', () => {
    const [row] = cells(
      'READINESS;Job Title;e-mail address;Full name;Role\nnow;Deputy;a@b.uk;Al Ba;Finance',
    ) as object[]
    expect(row).toEqual({ readiness: 'now', post: 'Deputy', email: 'a@b.uk', name: 'Al Ba', roles: 'Finance' })
  })

  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with %s, with a byte order mark or without, with any line ends', (_, sign) => {
    const lines = [
      ['Name', 'Email', 'Post', 'Roles', 'Readiness'],
      ['Zoë', 'z@b.uk', '"One, two; three"', 'Finance', 'now'],
    ].map((line) => line.join(sign))
    for (const end of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\uFEFF'])
        expect(cells(mark + lines.join(end))).toMatchObject([{ name: 'Zoë', post: 'One, two; three' }])
  })

  test('in Windows’ own letters, and as what Excel calls Unicode text', () => {
    const text = 'Name\tEmail\tPost\tRoles\tReadiness\r\nZoë O’Neil\tz@b.uk\tDeputy\tFinance\tnow\r\n'
    const windows = Buffer.from(text.replace('’', '\u0092'), 'latin1')
    const unicode = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    for (const file of [windows, unicode]) expect(cells(file)).toMatchObject([{ name: 'Zoë O’Neil' }])
  })

  test('says by line where a row begins, and leaves alone what it does not know', () => {
    const found = read(
      'Name,Email,Post,Roles,Readiness,Salary\n\n"A\nB",a@b.uk,P,Finance,now,1\nC,c@b.uk,P,Finance,now,2\n',
    )
    expect(found).toMatchObject({ list: { unread: ['Salary'], rows: [{ line: 3 }, { line: 5 }] } })
    expect(JSON.stringify(found)).not.toContain('"1"')
  })
})

test.each([
  ['', 'The list is empty. Choose another file.'],
  ['\uFEFF \n', 'The list is empty. Choose another file.'],
  ['Name,Email\nA,a@b.uk', 'The first line must name the columns. Missing: Current post, Target roles, Readiness.'],
  ['Name,Email,Post,Roles,Readiness', 'The list has headings and no members. Choose another file.'],
  [
    'Name,Email,Post,Job title,Roles,Readiness\na,b,c,d,e,f',
    'Two columns stand for “Current post”. Remove one of them.',
  ],
  [
    'Name,Email,Post,Roles,Readiness\n"a,b',
    'Line 2: A quotation mark is opened here and never closed: the line is cut off.',
  ],
  [`Name,Email,Post,Roles,Readiness\n${'x'.repeat(1001)},b,c,d,e`, 'Line 2 has a cell of more than 1,000 characters.'],
])('what cannot be read is refused with one sentence: %j', (text, sentence) => {
  expect(wrong(text)).toBe(sentence)
})

test('a workbook, a picture and too many rows', () => {
  expect(wrong(Buffer.from('PK\u0003\u0004 more'))).toContain('This is a workbook.')
  expect(wrong(Buffer.from('\u0089PNG\0\0more', 'latin1'))).toContain('This is no text that we can read.')
  const many = `Name,Email,Post,Roles,Readiness\n${'a,b,c,d,e\n'.repeat(2001)}`
  expect(wrong(many)).toBe('The list has 2001 rows. Send at most 2000 at a time.')
})

test.each([
  ['Finance', 'finance'],
  ['finance', 'finance'],
  ['Director of Finance', 'finance'],
  ['Chief Finance Officer', 'finance'],
  ['CFO', 'finance'],
  ['Chief Nursing Officer', 'nursing'],
  ['Chief nurse', 'nursing'],
  ['Medical Director', 'medical'],
  ['Chief operating officer', 'operations'],
  ['Chief Executive', 'chief-executive'],
  ['Deputy chief executive', 'deputy-chief-executive'],
  ['Director of Strategy & Transformation', null],
  ['Strategy and transformation', 'strategy'],
  ['People and Workforce', 'people'],
  ['constructor', null],
  ['__proto__', null],
  ['Astronaut', null],
])('the role “%s” is %s', (typed, role) => expect(roleOf(typed)).toBe(role))

test.each([
  ['Ready now (0 to 6 months)', 'now'],
  ['now', 'now'],
  ['Ready', 'now'],
  ['0-6', 'now'],
  ['6-12 months', '6-12'],
  ['Ready in 6 to 12 months', '6-12'],
  ['06-Dec', '6-12'],
  ['12–24', '12-24'],
  ['24+', '24-plus'],
  ['> 24 months', '24-plus'],
  ['???', null],
  ['soon', null],
  ['toString', null],
])('the readiness “%s” is %s', (typed, band) => expect(readinessOf(typed)).toBe(band))

test.each([
  ['27/03/2027', '2027-03-27'],
  ['7.3.27', '2027-03-07'],
  ['2027-03-27', '2027-03-27'],
  ['2027-03-27 00:00:00', '2027-03-27'],
  ['27 March 2027', '2027-03-27'],
  ['1st Apr 2027', '2027-04-01'],
  ['27-Mar-27', '2027-03-27'],
  ['now', '2026-11-29'],
  ['31/02/2027', null],
  ['03/27/2027', null],
  ['=TODAY()', null],
  ['44000', null],
])('the day “%s” is %s', (typed, day) => expect(dayOf(typed, '2026-11-29')).toBe(day))

test('other cells', () => {
  expect(['3 months', '3', '3m', 'None', '5 months', '12 months', 'ages'].map(noticeOf)).toEqual([
    '3-months',
    '3-months',
    '3-months',
    'none',
    '6-months',
    'longer',
    null,
  ])
  expect(['NMC', 'nmc', 'Nursing and Midwifery Council', 'none', 'no', 'RCN'].map(registrationOf)).toEqual([
    'nmc',
    'nmc',
    'nmc',
    'none',
    'none',
    null,
  ])
  expect(partsOf('Finance; Strategy and transformation;')).toEqual(['Finance', 'Strategy and transformation'])
  expect(partsOf('Finance, Digital')).toEqual(['Finance', 'Digital'])
})
