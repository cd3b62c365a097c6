import { person, type Candidate } from '../people.ts'
import { london, marshgateIcb, midlands } from '../places.ts'
import { prose } from '../prose.ts'
import { caroline, stephen } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const yusuf: Candidate = {
  ...person('Yusuf Karim', 'marshgate'),
  post: 'Director of primary care commissioning',
  employer: marshgateIcb,
  pathway: 'existing',
  board: london,
  regions: [london, midlands],
  looksFor: ['commissioning', 'strategy'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 100,
  readiness: 'now',
  statements: {
    transformation: prose`I brought 61 practices into nine neighbourhood teams. The hard part was sharing reception staff.
      People with three or more long-term conditions now have one named clinician, and their unplanned admissions fell by
      12% in two winters.`,
    governance: prose`I sit with our integrated care board’s committees as an executive in attendance, and know what it is
      to be accountable with partners who are not accountable to you.`,
    inclusion: prose`Registration rules kept rough sleepers out of half of our practices. I changed the contract, and then
      visited until it was true at the desk and not only on paper.`,
    motivation: 'I would like to hold a whole budget and be judged by what it does for people.',
  },
}

export async function tellYusuf(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: yusuf,
    submitted: 24,
    nominated: {
      by: stephen,
      reason: prose`Yusuf holds nine neighbourhoods, three councils and 61 practices together, mostly by turning up. He has
        made the most difficult contract in our patch work for people who are used to being turned away.`,
      developmentNeeds: 'He has not worked inside a hospital, and should before he leads a system that has four.',
    },
    endorser: caroline,
    endorsed: {
      answer: 'reservations',
      statement: prose`Yusuf is straight to deal with and rare in that he reads what he signs. I would like to see him take
        a hard decision against his own side; I have not yet. My reservation is about experience and not about character.`,
      release: 'I would offer him a six-month attachment with us if his board wishes it.',
    },
    eligible: prose`You are an executive in attendance at board level and report to the chief executive. That meets the
      criteria. Assessment is the next step.`,
  })
}
