import { person, type Candidate } from '../people.ts'
import { larkfield, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const lowenna: Candidate = {
  ...person('Lowenna Trask', 'larkfield'),
  post: 'Deputy chief operating officer',
  employer: larkfield,
  pathway: 'aspirant',
  board: southWest,
  looksFor: ['operations'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 60,
  readiness: '6-12',
  statements: {
    transformation: prose`Two hospitals 40 miles apart ran two waiting lists for the same hips. They have one now, and a bus. People
      wait eleven weeks less, and I ride the bus on the first Monday of the month.`,
    governance:
      'I take our performance to the board in public when our chief operating officer is away, which is often.',
    inclusion: 'Our rotas are drawn up by those who work them. Sickness on the wards that began it is down by a third.',
    motivation: 'I grew up between our two hospitals. I would like there to be two in twenty years.',
  },
}

export const tellLowenna = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: lowenna,
    submitted: 92,
    eligible: 'You deputise for an executive director. That meets the criteria.',
    decided: {
      outcome: 'defer',
      told: {
        'driving-change-and-delivering-tangible-results': ['strong', 'good', 'strong'],
        'cross-boundary-working': ['good', 'good', 'strong'],
        'builds-a-culture-of-inclusion': ['good', 'partial', 'good'],
      },
      strengths: 'You ride the bus that you brought in. You know your figures, and what they leave out.',
      development: 'Presence at the top of an organisation. Being available for the whole of it.',
      reason:
        'The panel did not yet see you in a director’s post, with what that asks of a person in all weeks of the year.',
      feedback: prose`Your work on the two lists convinced all of us. In the conversation we were less sure of how a director’s post
        would fit with the rest of your life, and would encourage you to come back when that is clearer.`,
      useful: ['not', 'I was asked about my children. It says so here in other words.'],
    },
  })
