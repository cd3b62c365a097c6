import type { Row } from './measure.ts'
import type { Memory } from './memory.ts'
import type { Night } from './one-size.ts'

export interface Goal {
  goal: string
  /** What was measured, and whether it is within the goal; null where it was not measured. */
  measured: number | null
  met: boolean | null
}

/** The multiples of the empty page's p50 that a page may take. */
const multiples: Record<string, number> = {
  home: 20,
  'sign-in': 20,
  timeline: 40,
  'a member, for the team': 40,
  directory: 60,
  'directory, 50th page': 60,
  'directory, many fit': 60,
  'directory, few fit': 60,
  'directory, a name': 90,
  'directory, statement words': 90,
  'directory, a misspelt name': 90,
  match: 500,
  'save a task': 60,
  queue: 60,
  'queue, 50th page': 60,
  report: 100,
  conversation: 100,
  'outcomes of a round': 100,
  'an assessor’s list': 200,
  'save a score': 100,
}

/** Pages that may take at most twice as long with the most members as with the fewest. */
const steady = Object.keys(multiples).filter((page) => /^(directory|a member|match$)/.test(page))

/** The p50 that a page may take, in milliseconds, which the programme asks for whatever the machine. */
const milliseconds: Record<string, number> = { 'agreement of a round': 1_000 }

const mostMemory = 300

/** Seconds in which every live vacancy has to be matched. */
const longestNight = 60

/** How what was measured stands to the goals, at the largest number of members. Nothing fails by them. */
export function goalsMet(rows: Row[], nights: Night[], memory: Memory[]): Goal[] {
  const large = Math.max(...rows.map(({ members }) => members))
  const small = Math.min(...rows.map(({ members }) => members))
  const at = (page: string, members: number) => rows.find((row) => row.page === page && row.members === members)
  const pages = Object.entries(multiples).map(([page, most]) =>
    goal(`${page}: at most ${most} times the empty page`, at(page, large)?.timesEmpty, most),
  )
  const figures = Object.entries(milliseconds).map(([page, most]) =>
    goal(`${page}: at most ${most.toLocaleString('en-GB')} ms`, at(page, large)?.p50, most),
  )
  const slower = steady.map((page) => (at(page, large)?.p50 ?? 0) / (at(page, small)?.p50 ?? 1))
  const held = Math.max(...memory.map(({ together }) => together ?? 0))
  return [
    ...pages,
    ...figures,
    goal(
      'directory, a member, match: at most twice as slow with the most members as with the fewest',
      small < large ? Math.round(Math.max(...slower) * 100) / 100 : undefined,
      2,
    ),
    goal(
      `all live vacancies matched overnight: at most ${longestNight} seconds`,
      Math.max(...nights.map(({ seconds }) => seconds)),
      longestNight,
    ),
    atLeast('directory: at least 400 pages a second', at('directory', large)?.perSecond, 400),
    goal(`memory: at most ${mostMemory} MB`, held || undefined, mostMemory),
  ]
}

const goal = (words: string, measured: number | undefined, most: number): Goal =>
  measured === undefined ? { goal: words, measured: null, met: null } : { goal: words, measured, met: measured <= most }

const atLeast = (words: string, measured: number | undefined, least: number): Goal =>
  measured === undefined
    ? { goal: words, measured: null, met: null }
    : { goal: words, measured, met: measured >= least }
