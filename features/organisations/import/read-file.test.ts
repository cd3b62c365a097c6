import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytesOf, odsText, type OdsLine } from '../../../test/support/ods-file.ts'
import { readFile } from './read-file.ts'

const regions = new Set(['Y56', 'Y60', 'W00'])
const read = (content: string | Uint8Array) =>
  readFile(typeof content === 'string' ? bytesOf(content) : content, regions)
const rejections = (content: string | Uint8Array) => {
  const result = read(content)
  return result.ok ? [] : result.rejected.map(({ line, why }) => `${line}: ${why}`)
}
const good = { code: 'RJ1', name: "GUY'S AND ST THOMAS' NHS FOUNDATION TRUST" }

test('a file is known by what is in it', () => {
  expect(read(odsText(good))).toMatchObject({
    value: { kind: 'trusts', organisations: [{ code: 'RJ1', kind: 'trust' }] },
  })
  expect(read(odsText({ code: '00C', name: 'NHS DARLINGTON CCG' }))).toMatchObject({ value: { kind: 'ccgs' } })
  expect(read('ICB24CD,ICB24CDH,ICB24NM,ObjectId\nE54,QYG,NHS Sussex Integrated Care Board,1')).toMatchObject({
    value: { kind: 'icbs', organisations: [{ code: 'QYG', kind: 'icb' }] },
  })
  expect(read('old_code,new_code,date\nRBZ,RH8,2022-04-01')).toMatchObject({ value: { kind: 'successions' } })
  expect(
    read(
      'region_code,region,icb_code,icb,org_code,org_name,cluster_group,benchmark_group\n' +
        'Y56,London,QKK,SEL,QKK,NHS SEL ICB,Integrated Care Board,x\nY56,London,QKK,SEL,RJ2,Lewisham NHS Trust,Acute,x\n',
    ),
  ).toMatchObject({
    value: { kind: 'directory', organisations: [{ parent: null }, { parent: 'QKK', subType: 'Acute' }] },
  })
})

test('quoted or not, 24 or 27 columns, with a byte order mark, packed: all the same', () => {
  const quoted = odsText(good)
  const bare = quoted.replaceAll('"', '').replace(/,,,\r\n$/, '\n')
  expect(read(bare)).toEqual(read(quoted))
  expect(read(`\uFEFF${quoted}`)).toEqual(read(quoted))
  expect(read(gzipSync(quoted))).toEqual(read(quoted))
})

describe('every wrong line is told with its reason', () => {
  const wrong: [OdsLine, string][] = [
    [{ code: 'R1 A' }, 'The code “R1 A” is not 2 to 8 capital letters and digits.'],
    [{ code: 'R23456789' }, 'The code “R23456789” is not 2 to 8 capital letters and digits.'],
    [{ code: '' }, 'The code is missing.'],
    [{ code: 'R1A', name: '' }, 'The name is missing.'],
    [{ code: 'R1A', name: 'A'.repeat(201) }, 'The name is 201 characters long; at most 200 are allowed.'],
    [{ code: 'R1A', name: 'A\nB' }, 'The name has a line break or another control character in it.'],
    [{ code: 'R1A', region: 'Y99' }, 'The region “Y99” is not known.'],
    [{ code: 'R1A', opened: '20250231' }, 'The opening date “20250231” is not a date.'],
    [{ code: 'R1A', closed: 'soon' }, 'The closing date “soon” is not a date.'],
    [
      { code: 'R1A', opened: '20200401', closed: '20190331' },
      'The closing date 20190331 is before the opening date 20200401.',
    ],
    [{ code: 'RJ1' }, 'The code RJ1 is already on line 1.'],
  ]
  test.each(wrong.map(([line, why]) => ({ line, why })))('$why', ({ line, why }) => {
    expect(rejections(odsText(good, line))).toEqual([`2: ${why}`])
  })

  test('all of them at once', () => {
    expect(rejections(odsText({ code: 'R1A', region: 'Y99' }, good, { code: 'R1B', opened: '1' }))).toHaveLength(2)
  })

  test('wrong columns', () => {
    expect(rejections(`${odsText(good, { code: 'RJ2' })}RJ3,KING'S COLLEGE HOSPITAL,Y56\n`)).toEqual([
      '3: The line has 3 columns where 27 belong.',
    ])
    expect(rejections('a,b,c\n1,2,3\n')[0]).toMatch(/^1: The file has 3 columns and no heading we know\. We read/)
    expect(rejections('old_code,new_code,date\n')).toEqual(['1: The file has a heading and no successions.'])
  })

  test('a date of a succession that is none, and one told twice', () => {
    const text = 'old_code,new_code,date\nRBZ,RH8,2022-02-30\nRTV,RW4,2021-06-01\nRTV,RW4,2021-06-01\n'
    expect(rejections(text)).toEqual([
      '2: The date “2022-02-30” is not a date.',
      '4: The succession of RW4 to RTV on 2021-06-01 is already on line 3.',
    ])
  })
})

describe('a file that is no such file is refused with the line', () => {
  const text = odsText(good, { code: 'RJ2' }, { code: 'RJ3' })
  test('cut off', () => {
    expect(rejections(text.slice(0, text.lastIndexOf('TRUST')))).toEqual([
      '3: A quotation mark is opened here and never closed: the line is cut off.',
    ])
    expect(rejections(gzipSync(text).subarray(0, 60))).toEqual([
      '1: The packed file is damaged or cut off. Fetch it again.',
    ])
  })
  test('empty', () => {
    for (const empty of ['', '\uFEFF', '\r\n \n']) expect(rejections(empty)).toEqual(['1: The file is empty.'])
  })
  test('binary', () => {
    expect(rejections(text.replace('RJ2', 'R\0J'))).toEqual(['2: This is a binary file, not a CSV file.'])
    expect(rejections('PK\u0003\u0004rest')[0]).toMatch(/zip file/)
  })
  test('wrongly encoded', () => {
    expect(rejections(Buffer.from(text.replace('RJ2', 'RJé'), 'latin1'))).toEqual([
      '2: The line is not in UTF-8. Save the file as CSV in UTF-8.',
    ])
    expect(rejections(Buffer.from(`\uFEFF${text}`, 'utf16le'))[0]).toMatch(/UTF-16/)
  })
  test('too large, packed or not', () => {
    const large = new Uint8Array(21 * 1024 * 1024).fill(65)
    expect(rejections(large)[0]).toMatch(/larger than 20 MB/)
    expect(rejections(gzipSync(large))[0]).toMatch(/larger than 20 MB/)
  })
})
