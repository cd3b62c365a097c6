import { person, type Candidate } from '../people.ts'
import { london, wandle } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const jonathan: Candidate = {
  ...person('Jonathan Bligh', 'wandle'),
  post: 'Director of urgent and emergency care',
  employer: wandle,
  pathway: 'aspirant',
  board: london,
  looksFor: ['operations', 'managing-director'],
  wouldHold: ['substantive', 'fixed-term'],
  availableIn: 60,
  readiness: '6-12',
  statements: {
    transformation: prose`Ambulances waited outside for 52 minutes on average. I moved the decision to admit from the
      corridor to the front door, and gave it to nurses. They wait 17 minutes now.`,
    governance: 'I answer to the board for urgent care every month, in public.',
    inclusion: 'I asked porters to redesign the route through the department. They knew every obstacle by name.',
    motivation: 'I have run the front door. I would like to be responsible for the whole house.',
  },
}

export async function tellJonathan(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: jonathan,
    submitted: 132,
    eligible: 'Your post is one step below the board. That meets the criteria.',
    decided: {
      outcome: '6-12',
      strengths: 'Calm, exact and liked. The nurses at your front door asked to speak to the panel, and did.',
      development: 'Planned care and diagnostics, where a chief operating officer spends half of the week.',
      reason: 'The board admits you, and sees you ready once you have led planned care for two quarters.',
      feedback: prose`Your front door is known outside your trust, and now we know why. Asked what you would stop in order to pay for
        it, you paused, and then answered honestly that somebody else had stopped it. Two quarters in charge of planned care would
        give you the other half of that answer.`,
      useful: ['very', 'My chief executive and I have talked of little else since.'],
    },
  })
}
