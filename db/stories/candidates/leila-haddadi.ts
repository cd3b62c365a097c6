import { person, type Candidate } from '../people.ts'
import { london, southWest, thornhithe, wandle } from '../places.ts'
import { prose } from '../prose.ts'
import { david } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const leila: Candidate = {
  ...person('Leila Haddadi', 'thornhithe'),
  post: 'Deputy chief information officer',
  employer: thornhithe,
  pathway: 'aspirant',
  board: london,
  regions: [london, southWest],
  looksFor: ['digital', 'improvement'],
  wouldHold: ['substantive', 'secondment'],
  availableIn: 85,
  readiness: 'now',
  hiddenFrom: [wandle],
  statements: {
    transformation: prose`I replaced a patient record that 4,000 people hated and had stopped trusting. We moved ward by ward,
      never at a weekend, and any ward could say stop. Two did. Both asked to start again within a month.`,
    governance:
      'I own our cyber risk at the audit committee, and ran the exercise in which the executive lost its laptops.',
    inclusion:
      'Screen readers could not open our record. I did not sign it off until a blind colleague had used it for a week.',
    motivation:
      'My parents live near Bristol. I want to do this work where I come from, at the level where it is decided.',
  },
}

export async function tellLeila(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: leila,
    submitted: 115,
    nominated: {
      by: david,
      reason: prose`Leila gave us a record that people trust. She let any ward stop it, which took more nerve than pressing on.
        I would be sorry to lose her and would never stand in her way.`,
      developmentNeeds: 'She should own a budget of her own and the cuts that come with it.',
    },
    eligible: 'You deputise for an executive director. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths:
        'You could say what each of your changes meant for one patient. You know what you do not know about hardware.',
      development: 'Leading through others’ budgets; national programmes and how they are paid for.',
      reason: 'Two wards that had said stop wrote in your support. The board admits you as ready now.',
      feedback: prose`That any ward could say stop, and that two did, told us more than a list of systems. You answered for the choice
        and not for the money. Ask for a budget of your own, with a cut in it, before a board gives you one.`,
    },
  })
}
