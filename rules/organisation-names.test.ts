import { expect, test } from 'vitest'
import { sameName, sameWords, writtenName } from './organisation-names.ts'

const written = [
  "Guy's and St Thomas' NHS Foundation Trust",
  'Barts Health NHS Trust',
  'University Hospitals of Derby and Burton NHS Foundation Trust',
  'NHS Staffordshire and Stoke-on-Trent ICB - 04Y',
  'NHS Hartlepool and Stockton-on-Tees CCG',
  'The Newcastle upon Tyne Hospitals NHS Foundation Trust',
  'Newcastle-under-Lyme and Chester-le-Street NHS Trust',
  "The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust",
  'Great Ormond Street Hospital for Children NHS Foundation Trust',
  '2gether NHS Foundation Trust',
  '5 Boroughs Partnership NHS Foundation Trust',
  "Ashford and St. Peter's Hospitals NHS Foundation Trust",
  'Lancashire & South Cumbria NHS Foundation Trust',
  'South East - H&J Commissioning Hub',
  'City and Hackney - Sub-ICB Reporting Entity',
  'NHS Central London (Westminster) CCG',
  'NHS Coventry and Warwickshire ICB - B2M3M',
  'NHS Birmingham CrossCity CCG',
  'NHS BSOL ICB',
  'NEL and BNSSG NHS Trust',
  'McMillan and Macmillan NHS Trust',
  "O'Brien Memorial NHS Trust",
  'Henry VIII NHS Trust',
]

test.each(written)('a name in capitals is shown as people write it: %s', (name) => {
  expect(writtenName(name.toUpperCase())).toBe(name)
})

test('a name that is written already keeps its spelling, but no stray spaces', () => {
  expect(writtenName('  NHS South East  London ICB ')).toBe('NHS South East London ICB')
  expect(writtenName('iCare of the Wirral')).toBe('iCare of the Wirral')
})

test('capitals, spaces and punctuation make no other name', () => {
  expect(sameWords("ST GEORGE'S HEALTHCARE NHS TRUST", 'St Georges Healthcare NHS Trust')).toBe(true)
  expect(sameWords('Royal Brompton & Harefield', 'Royal Brompton and Harefield')).toBe(true)
  expect(sameWords('Stoke on Trent', 'Stoke-on-Trent')).toBe(true)
  expect(sameWords('Solent NHS Trust', 'Solent NHS Foundation Trust')).toBe(false)
})

test('a leading “The” is a word of the name, but two publishers may differ in it', () => {
  const [without, withThe] = ['Christie NHS Foundation Trust', 'The Christie NHS Foundation Trust']
  expect(sameWords(without, withThe)).toBe(false)
  expect(sameName(without, withThe)).toBe(true)
})

test('a board’s name is the same in short and in full', () => {
  expect(sameName('NHS Sussex ICB', 'NHS Sussex Integrated Care Board')).toBe(true)
  expect(sameName('NHS Sussex ICB', 'NHS Surrey Integrated Care Board')).toBe(false)
})
