import { person, type Candidate } from '../people.ts'
import { severnmouth, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import { gethin } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const peter: Candidate = {
  ...person('Peter Hollis', 'severnmouth'),
  post: 'Head of procurement',
  employer: severnmouth,
  pathway: 'aspirant',
  board: southWest,
  looksFor: ['finance', 'estates'],
  wouldHold: ['substantive'],
  availableIn: 30,
  readiness: '12-24',
  statements: {
    transformation: 'I brought buying for three hospitals into one team and saved £2.1 million in its first full year.',
    governance: 'I prepare papers on large contracts for our finance committee.',
    inclusion: 'A third of our small contracts now go to local firms and social enterprises.',
    motivation: 'I have gone as far as procurement goes here, and would like a wider field.',
  },
}

export async function tellPeter(telling: Telling): Promise<void> {
  const { on } = telling
  await goesTheUsualWay(telling, { who: peter, submitted: 66 })
  await on(58, gethin).checks(
    peter,
    'no',
    prose`The pool is for people one step from a board, and your post is two steps away. What you did with three hospitals’
      buying is good ground. We suggest a talk with Colin Treharne about a deputy director’s post in finance, and with us
      about the programmes for heads of service.`,
  )
}
