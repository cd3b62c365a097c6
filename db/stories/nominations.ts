import type { Nominee } from './people.ts'
import { person } from './people.ts'
import { thornhithe, wandle } from './places.ts'
import { prose } from './prose.ts'
import { caroline, david } from './roles.ts'
import type { Telling } from './telling.ts'

export const harriet: Nominee = {
  ...person('Harriet Oduya', 'wandle'),
  post: 'Deputy chief nurse',
  employer: wandle,
  pathway: 'aspirant',
  readiness: '6-12',
}

const owen: Nominee = {
  ...person('Owen Brackley', 'wandle'),
  post: 'Director of estates delivery',
  employer: wandle,
  pathway: 'aspirant',
  readiness: 'now',
}

const lucy: Nominee = {
  ...person('Lucy Farthing', 'thornhithe'),
  post: 'Associate director of communications',
  employer: thornhithe,
  pathway: 'aspirant',
  readiness: '6-12',
}

/** Three people put forward: one has not answered yet, one said no, one nomination was taken back. */
export async function peopleAreNominated({ on }: Telling): Promise<void> {
  await on(9, caroline).nominates(harriet, {
    reason: prose`Harriet has run our nursing establishment since the spring, and agency shifts on the medical wards have
      halved without a single ward closing. She does it by sitting with the ward sisters and their rotas rather than by
      memo. When our maternity unit was inspected she told the board plainly what she had found and what she had missed.
      People at every level tell me they would follow her.`,
    developmentNeeds: prose`She has presented to our board often and has not yet had to carry a decision through it.
      Time with a finance director, and a spell as a non-executive’s shadow, would help her most.`,
  })

  await on(74, caroline).nominates(owen, {
    reason: prose`Owen brought the new emergency floor in on time in a building from 1932 that nobody had drawings of.
      Contractors, surgeons and the residents’ association all speak well of him. He would make a thoughtful director of
      estates for a trust with an old site.`,
    developmentNeeds: prose`He would gain from seeing how a board weighs capital against everything else it wants.`,
    conflict: 'Owen’s wife works in our pharmacy. She does not report to me or to him.',
  })
  await on(70, owen).declinesTheNomination(prose`Thank you, Caroline, this means a great deal. My father is not well and
    I want to stay where I am for the next two years. Please ask me again.`)

  await on(52, david).nominates(lucy, {
    reason: prose`Lucy rebuilt how we talk to families after the ward moves of last year, and complaints about
      communication fell by a third. She writes as people speak.`,
    developmentNeeds: prose`Work beyond communications: I would like to see her lead a service for a year.`,
  })
  await on(51, david).takesBackTheNominationOf(lucy)
}
