import { londonFirst } from '../panels.ts'
import { person, type Candidate } from '../people.ts'
import { london, marshgateIcb } from '../places.ts'
import { prose } from '../prose.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const graham: Candidate = {
  ...person('Graham Tilbury', 'marshgate'),
  post: 'Associate director of urgent care',
  employer: marshgateIcb,
  pathway: 'aspirant',
  board: london,
  looksFor: ['operations', 'commissioning'],
  wouldHold: ['substantive'],
  availableIn: 60,
  readiness: 'now',
  statements: {
    transformation: prose`I put one desk between 111, the ambulance service and two emergency departments. It finds somebody else for
      a third of those who would have been sent to hospital.`,
    governance: 'I report on urgent care to the board of our system each month.',
    inclusion: 'We have a line for carers that is answered at night.',
    motivation: 'I have coordinated for ten years what others run. It is time that I ran it.',
  },
}

export const tellGraham = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: graham,
    submitted: 78,
    eligible: 'Your post is one step below the board. That meets the criteria.',
    decided: {
      panel: londonFirst,
      outcome: 'defer',
      strengths: 'You know every door of urgent care in your system, and who stands behind it.',
      development: prose`Being responsible for people and money and not only for agreement. What you would do for those whom the desk
        does not reach.`,
      reason: prose`The evidence was of coordination, done well. A director’s post asks for answerability, of which we found little.
        You are welcome to apply again once you have held a service of your own.`,
      feedback: prose`You were generous with other people’s credit, and the desk is a real thing. We asked four times what you had
        decided, and heard four times what had been agreed. If you hold a service for two years, even a small one, you will have an
        answer to that question, and it will be a good one.`,
      useful: ['partly', 'I can use the second half of it.'],
    },
  })
