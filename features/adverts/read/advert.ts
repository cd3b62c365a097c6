import { contractOf } from '../../../rules/adverts/contract.ts'
import type { Pay } from '../../../rules/adverts/pay.ts'
import type { ContractType } from '../../../rules/categories.ts'
import { dayIn } from './dates.ts'
import { fieldsIn } from './fields.ts'
import { plainText } from './plain-text.ts'
import { readPay } from './salary.ts'

/** An advert as a file tells of it, read. */
export interface Advert {
  line: number
  id: string
  title: string
  employer: string
  locality: string
  postcode: string
  /** `yyyy-mm-dd` */
  posted: string
  /** The last day of applications; null where none is stated. */
  closes: string | null
  contract: ContractType
  pay: Pay
  /** What was left out of the pay, and why. */
  payNote: string
  /** Only an address that a browser may open. */
  url: string
  mentionsSearchFirm: boolean
}

/** Reads one record. @returns why it is refused, where it is no advert */
export function readAdvert(line: number, given: Record<string, unknown>, today: string): Advert | string {
  const field = fieldsIn(given)
  const kind = [given['@type'] ?? 'JobPosting'].flat().map(String)
  if (!kind.some((one) => /jobposting$/i.test(one))) return `It is called a ${shown(kind[0] ?? '')}, not a JobPosting.`
  const [id, title, employer] = [plainText(field('id'), 100), plainText(field('title')), plainText(field('employer'))]
  if (!id) return 'It has no identifier, by which it would be known again.'
  if (!title) return 'It has no title.'
  if (!employer) return 'It does not say who the employer is.'
  const [posted, closes] = [dayIn(field('posted')), dayIn(field('closes'))]
  if (field('posted') && !posted) return `The day it was posted, ${shown(field('posted'))}, is no date.`
  if (field('closes') && !closes) return `The day it closes, ${shown(field('closes'))}, is no date.`
  if (posted && closes && closes < posted) return `It closes on ${closes}, before it was posted on ${posted}.`
  const published = { min: field('salaryMin'), max: field('salaryMax'), unit: field('salaryUnit') }
  const { pay, note } = readPay({ text: plainText(field('salary')), ...published })
  return {
    line,
    id,
    title,
    employer,
    locality: plainText(field('locality')),
    postcode: plainText(field('postcode'), 12),
    posted: posted ?? closes ?? today,
    closes,
    contract: contractOf(title, field('employmentType')),
    pay,
    payNote: note,
    url: addressIn(field('url')),
    mentionsSearchFirm: /^(true|yes|1)$/i.test(field('mentionsSearchFirm')),
  }
}

const shown = (text: string) => `“${plainText(text, 40)}”`

function addressIn(text: string): string {
  if (text.length > 500 || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return ''
  const { username, password, href } = new URL(text)
  return username || password ? '' : href
}
