import { dayInLondon } from '../../rules/days.ts'
import type { Fields } from './visitor.ts'

/** A day of next year, from its month and day: `04-01`. */
export const nextYear = (monthAndDay: string) => `${Number(dayInLondon().slice(0, 4)) + 1}-${monthAndDay}`

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
  ...typedOn('starts', nextYear('04-01')),
  reason: 'retirement',
  about: '',
}

/** What is typed for an immediate vacancy of Severn’s. */
export const typedVacancy: Fields = { ...typedPost, organisation: 'RX2' }

/** What is typed of an application, task by task, right in every field; with the day from which one is available. */
export const typedAnswers = (employer: string, from: string): Record<string, Fields> => ({
  'about-you': { phone: '020 7946 0000', privateEmail: '' },
  'current-post': {
    post: 'Deputy finance director',
    employer,
    pay: 'band-9',
    board: 'no',
    reportsTo: 'Chief finance officer',
    years: '4',
  },
  experience: { body: 'cipfa', number: '12345', others: '', experience: 'Two mergers and a new hospital.' },
  'target-roles': {
    roles: ['finance', 'strategy'],
    contracts: ['substantive', 'interim'],
    kinds: ['acute'],
    ...typedOn('from', from),
    notice: '3-months',
  },
  regions: { regions: ['Y56', 'Y58'], travel: 'weekly' },
  readiness: { readiness: 'now' },
  statements: { transformation: 'One', governance: 'Two', inclusion: 'Three', motivation: 'Four' },
  'who-may-see-me': { hide: 'yes' },
  declarations: { fit: 'yes', tell: '', conflicts: '' },
})
