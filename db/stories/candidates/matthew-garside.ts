import { person, type Candidate } from '../people.ts'
import { london, marshgateIcb } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const matthew: Candidate = {
  ...person('Matthew Garside', 'marshgate'),
  post: 'Deputy chief information officer',
  employer: marshgateIcb,
  pathway: 'aspirant',
  board: london,
  looksFor: ['digital'],
  wouldHold: ['substantive'],
  availableIn: 100,
  readiness: '6-12',
  statements: {
    transformation: prose`Sixty-one practices and four trusts could not read one another’s letters. We made one record that each of
      them opens from the programme they already had. It took three years, and in the second I asked for it to be stopped for a
      month until the receptionists believed us.`,
    governance: 'I own our information risks, and told the board in public on the day that one of them had come true.',
    inclusion:
      'Those who would rather not be in the shared record can say so at the desk, on paper, in eight languages.',
    motivation: 'I want to be asked before a service is designed, and not when it is time to order the laptops.',
  },
}

export const tellMatthew = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: matthew,
    submitted: 45,
    eligible: 'You deputise for an executive director. That meets the criteria.',
  })
