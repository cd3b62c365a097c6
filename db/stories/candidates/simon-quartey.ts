import { person, type Candidate } from '../people.ts'
import { london, wandle } from '../places.ts'
import { prose } from '../prose.ts'
import { caroline } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const simon: Candidate = {
  ...person('Simon Quartey', 'wandle'),
  post: 'Deputy medical director',
  employer: wandle,
  pathway: 'aspirant',
  board: london,
  looksFor: ['medical', 'improvement'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 160,
  readiness: 'now',
  statements: {
    transformation: prose`Half of our cancelled operations were cancelled on the day. I brought the first telephone call forward
      from the night before to nine days before, and gave it to a nurse. We cancel a quarter of what we did, and the list is
      full on Fridays too.`,
    governance: 'I chair our committee on new procedures, and have refused two that were friends’ ideas.',
    inclusion: prose`Consultants from abroad were named in half of our complaints and were a fifth of our consultants. I read each
      complaint without the name, and we changed how they are looked into.`,
    motivation:
      'I still operate on Tuesdays. I would give that up for a board that asks its doctors first and not last.',
  },
}

export const tellSimon = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: simon,
    submitted: 30,
    nominated: {
      by: caroline,
      reason: prose`Simon read two hundred complaints with the names covered, and then told his own colleagues what he had found.
        They did not like it, and voted for what he proposed.`,
      developmentNeeds: 'To be patient with people who need a thing explained twice. He knows it.',
    },
    eligible: 'You deputise for an executive director. That meets the criteria.',
  })
