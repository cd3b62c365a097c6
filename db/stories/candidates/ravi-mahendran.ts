import { inDays } from '../days.ts'
import { person, type Candidate } from '../people.ts'
import { severnmouth, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import { anil } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const ravi: Candidate = {
  ...person('Ravi Mahendran', 'severnmouth'),
  post: 'Deputy medical director',
  employer: severnmouth,
  pathway: 'aspirant',
  board: southWest,
  looksFor: ['medical'],
  wouldHold: ['substantive'],
  availableIn: 90,
  readiness: 'now',
  statements: {
    transformation: prose`I led the move of stroke care from three sites to one. Patients reach a scanner 40 minutes sooner.
      I underestimated how far some families would have to travel, and added visiting transport a year later than I should.`,
    governance: 'I chair our mortality review group and report to the quality committee.',
    inclusion: 'I mentor international doctors in their first year with us.',
    motivation: 'I have deputised for our medical director for a year and know that I can do it.',
  },
}

export async function tellRavi(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: ravi,
    submitted: 112,
    nominated: {
      by: anil,
      reason: prose`Ravi moved our stroke service when two before him had given up. He is respected by people who disagree
        with him, and he stays until the end of a difficult meeting.`,
      developmentNeeds: 'More practice in bringing the reluctant along before the decision, and not after it.',
    },
    eligible: 'You deputise for an executive director. That meets the criteria.',
    decided: {
      outcome: 'develop',
      strengths: prose`Clinical authority, and the candour to say what you underestimated. Your account of the first weekend
        of the new stroke unit was the strongest evidence we heard that day.`,
      development: prose`How you bring colleagues along before a decision. What compassionate leadership means when someone is
        not performing: your example ended before we learned what became of the person.`,
      reason: prose`You are close. The board asks you to lead one change with a colleague who does not report to you, to work
        with a coach, and to apply again next spring. Gethin Pryce will help you to choose.`,
      plan: prose`Lead one change with a colleague who does not report to you, and write down who is for it before you announce it.
        Six talks with a coach; Gethin Pryce has three for you to choose from. Tell the panel next time how it ended for the person
        whom you spoke of.`,
      again: inDays(98),
      feedback: prose`Nobody in the room doubted that you could be a medical director. What was missing was the part before the
        decision: who had been asked, who was against it, and what you gave way on. You began to tell us of a colleague who was not
        performing, and stopped at the meeting. We wanted to know what became of them, and so, I think, did you.`,
      useful: ['not', 'I was stopped. Nobody asked me what became of him, and I would have said.'],
    },
  })
}
