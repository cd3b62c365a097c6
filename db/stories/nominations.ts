import { inDays } from './days.ts'
import type { Nominee } from './people.ts'
import { person } from './people.ts'
import { thornhithe, wandle } from './places.ts'
import { prose } from './prose.ts'
import { caroline, david, ines } from './roles.ts'
import { harrietBegins } from './self-assessments/harriet-oduya.ts'
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

export const miriam: Nominee = {
  ...person('Miriam Castell', 'thornhithe'),
  post: 'Associate director of psychology',
  employer: thornhithe,
  pathway: 'aspirant',
  readiness: '12-24',
}

const dominic: Nominee = {
  ...person('Dominic Ferreira', 'wandle'),
  post: 'Deputy chief people officer',
  employer: wandle,
  pathway: 'aspirant',
  readiness: '6-12',
}

const ifeoma: Nominee = {
  ...person('Ifeoma Nwachukwu', 'wandle'),
  post: 'Associate director of quality improvement',
  employer: wandle,
  pathway: 'aspirant',
  readiness: '12-24',
}

const lucy: Nominee = {
  ...person('Lucy Farthing', 'thornhithe'),
  post: 'Associate director of communications',
  employer: thornhithe,
  pathway: 'aspirant',
  readiness: '6-12',
}

/**
 * People put forward: one has not answered yet, one said no, one nomination was taken back, one waits for the talent
 * conversation, and two were prepared by an assistant and wait for her chief executive.
 */
export async function peopleAreNominated({ on }: Telling): Promise<void> {
  await on(9, caroline).nominates(harriet, {
    reason: prose`Harriet has run our nursing establishment since the spring, and agency shifts on the medical wards have
      halved without a single ward closing. She does it by sitting with the ward sisters and their rotas rather than by
      memo. When our maternity unit was inspected she told the board plainly what she had found and what she had missed.
      People at every level tell me they would follow her.`,
    developmentNeeds: prose`She has presented to our board often and has not yet had to carry a decision through it.
      Time with a finance director, and a spell as a non-executive’s shadow, would help her most.`,
    talkedOn: inDays(-23),
  })
  await on(6, harriet).looksAtThemself(harrietBegins)

  await on(74, caroline).nominates(owen, {
    reason: prose`Owen brought the new emergency floor in on time in a building from 1932 that nobody had drawings of.
      Contractors, surgeons and the residents’ association all speak well of him. He would make a thoughtful director of
      estates for a trust with an old site.`,
    developmentNeeds: prose`He would gain from seeing how a board weighs capital against everything else it wants.`,
    conflict: 'Owen’s wife works in our pharmacy. She does not report to me or to him.',
    talkedOn: inDays(-80),
  })
  await on(71, owen).acknowledgesTheConversationWith(owen)
  await on(70, owen).declinesTheNomination(prose`Thank you, Caroline, this means a great deal. My father is not well and
    I want to stay where I am for the next two years. Please ask me again.`)

  await on(52, david).nominates(lucy, {
    reason: prose`Lucy rebuilt how we talk to families after the ward moves of last year, and complaints about
      communication fell by a third. She writes as people speak.`,
    developmentNeeds: prose`Work beyond communications: I would like to see her lead a service for a year.`,
  })
  await on(51, david).takesBackTheNominationOf(lucy)

  await on(13, david).nominates(miriam, {
    reason: prose`Miriam halved the time that young people wait for their first appointment, and told us which half of it
      was luck. She is trusted by clinicians who trust few people.`,
    developmentNeeds: prose`She has not led anybody outside her profession yet. I have promised her the talent conversation
      that I should have held before I wrote this.`,
  })

  await on(5, ines).preparesTheNominationOf(dominic, {
    reason: prose`Dominic rewrote our approach to flexible working with the staff networks in the room. Twelve wards that
      could not recruit now can, and the unions speak for it.`,
    developmentNeeds: 'To lead something that is not about people: money, or a building.',
    talkedOn: inDays(-15),
  })
  await on(4, ines).preparesTheNominationOf(ifeoma, {
    reason: prose`Ifeoma taught forty ward teams to measure one thing each week and to stop measuring five. Falls on the
      elderly care wards are down by a third, and it was the cleaners who spotted why.`,
    developmentNeeds: 'To be answerable for a service herself, after years of helping others with theirs.',
  })
}
