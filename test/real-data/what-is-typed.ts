import type { Person } from '../support/cast.ts'
import { typedNomination } from '../support/nominating.ts'
import { typedAnswers } from '../support/typed.ts'
import type { Fields } from '../support/visitor.ts'

export const aYearFromNow = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)

/** A day in the three fields of a form. */
export const day = (name: string, iso: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** The id in an address, or in the address that an answer leads to. */
export const idOf = (address: string | undefined | { location: string | null }): string =>
  /[0-9a-f-]{36}/.exec((typeof address === 'object' ? address.location : address) ?? '')?.[0] ?? ''

/** Of somebody with whom the leader talked. */
export const nominationOf = (of: Person, organisation: string, round: string): Fields => ({
  ...typedNomination(of, round),
  organisation,
  employer: organisation,
})

export const answersOf = (employer: string): Record<string, Fields> => typedAnswers(employer, aYearFromNow)

/** What a team types for the eligibility. */
export const eligible: Fields = { eligible: 'yes', reason: 'One step below a board.' }

export const vacancyOf = (organisation: string, held: { contract: string } & Record<string, string>): Fields => ({
  organisation,
  title: `${held.contract[0]?.toUpperCase()}${held.contract.slice(1)} director of finance`,
  role: 'finance',
  reason: 'retirement',
  about: '',
  ...day('starts', aYearFromNow),
  ...day('ends', ''),
  ...held,
})
