import { bandOf, onScaleOfConsultants } from './pay-scales.ts'

/** What an advert says of the pay: the text as published, and what can be believed of its numbers as pounds a year. */
export interface Pay {
  text: string
  from: number | null
  to: number | null
}

/** What the pay says of the post. */
export type PayLevel = 'very-senior' | 'unstated' | 'off-scale' | 'medical' | 'band-9' | 'band-8d' | 'middle' | 'low'

const verySenior =
  /\bvsm\b|very senior manage|\bvery senior\b|executive (director )?(pay|salary|remuneration|package)|\bsix[\s-]figure/i
const offScale = /competitive|attractive|excellent|negotiable|executive|remuneration|package|commensurate|spot salary/i
const medical =
  /consultant|medical (and dental )?(pay|scale|band)|programmed activit|\bpas?\b.*\b(session|per week)|clinical excellence/i
/** @param day when the advert was published, `yyyy-mm-dd`: which year's scale it is held against */
export function payLevel({ text, from, to }: Pay, day: string): PayLevel {
  if (verySenior.test(text)) return 'very-senior'
  const band = /\bband\s*(8[a-d]|[1-9])\b|\bafc\s*(8[a-d]|[1-9])\b/i.exec(text)
  if (band) return levelOfBand((band[1] ?? band[2] ?? '').toLowerCase())
  if (medical.test(text)) return 'medical'
  const [low, high] = [from ?? to, to ?? from]
  if (low === null || high === null) return offScale.test(text) ? 'off-scale' : 'unstated'
  if (onScaleOfConsultants(low, high)) return 'medical'
  const published = bandOf(low, high, day)
  if (published) return levelOfBand(published)
  if (high >= 95_000) return 'very-senior'
  return high >= 72_000 ? 'middle' : 'low'
}

const levelOfBand = (band: string): PayLevel => (band === '9' ? 'band-9' : band === '8d' ? 'band-8d' : 'low')

const words: Record<PayLevel, string> = {
  'very-senior': 'the pay is that of very senior managers',
  unstated: 'no pay is stated',
  'off-scale': 'the pay is outside the bands of Agenda for Change',
  medical: 'the pay is that of consultants',
  'band-9': 'the pay is band 9 of Agenda for Change',
  'band-8d': 'the pay is band 8d of Agenda for Change',
  middle: 'the pay is below that of most executive directors',
  low: 'the pay is far below that of an executive director',
}

/** What the pay says, as a part of a sentence: "the pay is band 9 of Agenda for Change (£91,004 to £104,927)". */
export function payInWords(pay: Pay, level: PayLevel): string {
  const stated = pay.text.trim().slice(0, 80) || amounts(pay)
  return stated ? `${words[level]} (“${stated}”)` : words[level]
}

function amounts({ from, to }: Pay): string {
  const pounds = [...new Set([from, to])]
    .filter((amount) => amount !== null)
    .map((n) => `£${n.toLocaleString('en-GB')}`)
  return pounds.join(' to ')
}
