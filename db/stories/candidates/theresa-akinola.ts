import { inDays } from '../days.ts'
import { londonSecond } from '../panels.ts'
import { person, type Candidate } from '../people.ts'
import { london, thornhithe } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const theresa: Candidate = {
  ...person('Theresa Akinola', 'thornhithe'),
  post: 'Deputy director of communications',
  employer: thornhithe,
  pathway: 'aspirant',
  board: london,
  looksFor: ['communications', 'people'],
  wouldHold: ['substantive', 'secondment'],
  availableIn: 80,
  readiness: 'now',
  statements: {
    transformation: prose`Staff heard of our merger from a bus driver. I stopped the newsletter and gave each team a person to ask.
      Nine months later four in five could say what would change for them, and when.`,
    governance: 'I sit behind our executive at the board, and write what it says when something has gone wrong.',
    inclusion: 'Our leaflets are written with the people who could not read the last ones.',
    motivation: 'People trust a trust that tells them. I would like to make sure that there is something to tell.',
  },
}

/** Close, and told so: her feedback came two weeks ago, and she has not said what she thinks of it. */
export const tellTheresa = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: theresa,
    submitted: 52,
    eligible: 'You deputise for a director who attends the board. That meets the criteria.',
    decided: {
      panel: londonSecond,
      told: {
        'engages-and-aligns-others': ['good', 'strong', 'strong'],
        'speaks-up': ['strong', 'good', 'good'],
        'driving-change-and-delivering-tangible-results': ['good', 'good', 'partial'],
        'managed-budgets': ['limited', 'partial', 'limited'],
        'builds-a-culture-of-inclusion': ['partial', 'partial', 'good'],
        'understanding-of-the-role': ['partial', 'partial', 'limited'],
      },
      outcome: 'develop',
      strengths: prose`You know what a sentence does to somebody who is afraid for their job. You stopped a thing that everybody was
        used to, on evidence, and said who had been against it.`,
      development: prose`Being answerable for money and for people beyond your own team. Your part in decisions, as different from
        your part in explaining them.`,
      reason: prose`The evidence is strong where you have had a free hand, and thin where a director would have to choose between two
        goods. The board would like you to have led something of that kind, and to read of it in half a year.`,
      plan: prose`Lead the move of Thornhithe’s three front desks into one from beginning to end, with its budget. Shadow a chief
        people officer through one round of pay and one difficult case. Nadia Osei finds you a mentor by the end of the month.`,
      again: inDays(160),
      feedback: prose`We met somebody whom people tell the truth, which is rarer among directors than it should be. The bus driver will
        stay with us. So will your answer to what you had decided yourself in those nine months: you thought, and said that it was
        when to stop the newsletter. That was an honest answer, and a small thing beside a merger. Of the budget you spoke as of
        something that others had. In the part on inclusion you told us of leaflets, and we would have followed you to the people
        who still do not read them. None of us doubts that you could carry more. We should like to see you carry it for a while.`,
    },
  })
