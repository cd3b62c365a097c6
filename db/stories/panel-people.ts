import type { stateOneself } from '../../features/panels/state-oneself.ts'
import { inDays } from './days.ts'
import { person, type Person } from './people.ts'
import * as places from './places.ts'
import { anil, bronwen, caroline, david, judith, ruth, stephen } from './roles.ts'

/** Chairs a panel in London, and leads a trust there. */
export const yetunde = person('Yetunde Bakare', 'kingsmere')
/** Assess where they have no candidate of their own. */
export const [duncan, marian] = [person('Duncan Pascoe', 'thornhithe'), person('Marian Kowalczyk', 'trentmere')]
/** Inclusion advisers, who come from another region than the candidates. */
export const [shirin, colette] = [person('Shirin Vakil', 'ambervale-icb'), person('Colette Baptiste', 'wessmoor')]

/** Members of the boards, who check how panels have assessed and release the outcomes. */
export const winston = person('Winston Fairbairn', 'london-board')
export const eleanor = person('Eleanor Prideaux', 'south-west-board')
export const harpreet = person('Harpreet Dhanda', 'midlands-board')
export const boardOf: Record<string, Person> = {
  [places.london]: winston,
  [places.southWest]: eleanor,
  [places.midlands]: harpreet,
}

export type Statement = Parameters<typeof stateOneself>[3]

interface Seat {
  who: Person
  post: string
  employer: string
  standing: Statement['standing']
  weekdays?: Statement['weekdays']
}

const chief = { post: 'Chief executive', standing: 'chief-executive' } as const

const seats: Seat[] = [
  { ...chief, who: caroline, employer: places.wandle },
  { ...chief, who: david, employer: places.thornhithe },
  { ...chief, who: stephen, employer: places.marshgateIcb, weekdays: ['1', '2', '4'] },
  { ...chief, who: bronwen, employer: places.larkfield },
  { ...chief, who: anil, employer: places.severnmouth },
  { ...chief, who: ruth, employer: places.trentmere },
  { ...chief, who: judith, employer: places.aldersmoor },
  { ...chief, who: yetunde, employer: places.kingsmere },
  { who: duncan, post: 'Medical director', employer: places.thornhithe, standing: 'executive-director' },
  { who: marian, post: 'Chief people officer', employer: places.trentmere, standing: 'executive-director' },
  { who: shirin, post: 'Associate director of inclusion', employer: places.trentmereIcb, standing: 'senior' },
  { who: colette, post: 'Head of equality and inclusion', employer: places.wessmoorIcb, standing: 'senior' },
]

/** What somebody says of themselves before they assess for the first time, so many days ago. */
export function statementOf({ email }: Person, daysAgo: number): Statement {
  const seat = seats.find(({ who }) => who.email === email)
  if (!seat) throw new Error(`Nothing is told of what ${email} does.`)
  const { post, employer, standing, weekdays = [] } = seat
  const noEarlierEmployer = { earlier1: '', earlier2: '', earlier3: '' }
  const availability = { weekdays, from: null, until: null }
  return { post, standing, employer, ...noEarlierEmployer, trained: inDays(-daysAgo - 45), ...availability }
}

/** What he writes when the scores are open already. */
export const stephenHasAConflict =
  'I have understood who this is. Our chairs agreed this week that they lead on governance for us too: I ought not to have a say.'
