import type { Fields } from './visitor.ts'

/** A day as it is typed: three numbers. */
export function typedOn(name: string, iso: string): Fields {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** What is typed of a post, right in every field. */
export const typedPost: Fields = {
  title: 'Director of finance',
  role: 'finance',
  contract: 'substantive',
  ...typedOn('starts', '2098-04-01'),
  reason: 'retirement',
  likelihood: '',
  about: '',
}

/** What is typed for an immediate vacancy of Severn’s. */
export const typedVacancy: Fields = { ...typedPost, organisation: 'RX2', kind: 'open' }
