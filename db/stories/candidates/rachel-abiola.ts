import { person, type Candidate } from '../people.ts'
import { london, marshgateIcb } from '../places.ts'
import { prose } from '../prose.ts'
import { stephen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const rachel: Candidate = {
  ...person('Rachel Abiola', 'marshgate'),
  post: 'Deputy director of commissioning',
  employer: marshgateIcb,
  pathway: 'aspirant',
  board: london,
  looksFor: ['commissioning', 'strategy'],
  wouldHold: ['substantive', 'secondment'],
  availableIn: 110,
  readiness: '6-12',
  statements: {
    transformation: prose`I came to NHS Marshgate and Lea in its first week and was given community equipment, since nobody wanted
      it. People waited 19 days for a bed rail. Three boroughs now have one store and two vans, and a bed rail comes in three
      days. A third of what we lend comes back, where it used to be a tenth.`,
    governance: prose`I answer for £41 million of contracts, and twice told our finance committee that a saving in its plan was not
      there.`,
    inclusion: prose`Our interpreters were booked by fax. I sat with Deaf patients in four waiting rooms and bought what they asked
      for, which was cheaper.`,
    motivation: prose`Whoever commissions sees what every service lacks. I would like to be one of those who decide which of them
      gets it.`,
  },
}

export const tellRachel = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: rachel,
    submitted: 40,
    endorser: stephen,
    endorsed: {
      answer: 'endorse',
      statement: prose`Rachel was right about the savings both times, and stayed to help to find others. Providers tell me that a
        difficult meeting with her is still a fair one.`,
      release: 'We would keep her post for a secondment of a year, and would be glad of her back.',
    },
    eligible: 'You deputise for an executive director. That meets the criteria.',
  })
