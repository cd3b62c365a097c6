import type { Pay } from '../../../rules/adverts/pay.ts'

interface Published {
  text: string
  min: string
  max: string
  unit: string
}

/** Pounds a year that somebody on or near a board may be paid; what lies outside is a slip, an hour's pay or a part. */
const [least, most] = [10_000, 400_000]

/**
 * What can be believed of the published pay. The text stays as it is; numbers that cannot be pounds a year go.
 * @returns `note`: what was left out and why; empty where nothing was
 */
export function readPay({ text, min, max, unit }: Published): { pay: Pay; note: string } {
  const [one, other] = [amountIn(min), amountIn(max)]
  const numbers = [one, other].filter((amount) => amount !== null)
  if (numbers.length === 0) numbers.push(...amountsWithin(text))
  if (numbers.length === 0) return { pay: { text, from: null, to: null }, note: '' }
  const stated = text || numbers.map((amount) => amount.toLocaleString('en-GB')).join(' to ')
  const none: Pay = { text: stated, from: null, to: null }
  const per = unit.toLowerCase().replace(/^per\s+/, '')
  if (per && !/^(year|yr|annum|yearly|p\.?a\.?)$/.test(per))
    return { pay: none, note: `The pay is stated by the ${per.slice(0, 20)}, not the year.` }
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)]
  const possible = [from, to].filter((amount) => amount >= least && amount <= most)
  const left = [...new Set([from, to])].filter((amount) => !possible.includes(amount))
  const note = left.length > 0 ? `${left.map(shown).join(' and ')} cannot be pounds a year, and was left out.` : ''
  return { pay: { text: stated, from: possible[0] ?? null, to: possible.at(-1) ?? null }, note }
}

/** Where only words state the pay: "£91,004 to £104,927 a year". */
function amountsWithin(text: string): number[] {
  if (/\b(hour|hourly|ph|day|daily|week|month|session|shift)/i.test(text)) return []
  const found = text.match(/£?\s?\b\d{2,3}(,\d{3}|\d{3}|k)\b(\.\d{1,2})?/gi) ?? []
  return found.slice(0, 2).flatMap((amount) => amountIn(amount) ?? [])
}

function amountIn(text: string): number | null {
  const found = /^£?\s*(\d[\d,]{0,14}(?:\.\d{1,4})?)\s*(k)?$/i.exec(text.trim())
  if (!found) return null
  const amount = Number(found[1]!.replaceAll(',', '')) * (found[2] ? 1_000 : 1)
  return amount > 0 && Number.isFinite(amount) ? Math.round(amount) : null
}

const shown = (amount: number) => amount.toLocaleString('en-GB')
