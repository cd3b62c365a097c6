import { person, type Candidate } from '../people.ts'
import { london, thornhithe } from '../places.ts'
import { prose } from '../prose.ts'
import { david } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const huiMin: Candidate = {
  ...person('Hui Min Tan', 'thornhithe'),
  post: 'Associate director of therapies',
  employer: thornhithe,
  pathway: 'aspirant',
  board: london,
  looksFor: ['allied-health', 'improvement'],
  wouldHold: ['substantive', 'joint'],
  availableIn: 90,
  readiness: '6-12',
  statements: {
    transformation: prose`Our occupational therapists wrote reports for half of the day. I asked the people who receive them which
      page they read: it was the last. Reports are one page now, and each therapist sees three more people a week.`,
    governance: 'I answer to the quality committee for 210 therapists in eleven boroughs, four days a week.',
    inclusion:
      'I share my post with nobody and work four days. I say so in every advertisement of ours, and a fifth of our seniors do too now.',
    motivation: 'Therapists are a third of a mental health trust and hardly ever on its board.',
  },
}

export const tellHuiMin = (telling: Telling) =>
  goesTheUsualWay(telling, {
    who: huiMin,
    submitted: 43,
    endorser: david,
    endorsed: {
      answer: 'endorse',
      statement: prose`Hui Min asked which page anybody reads, and gave us back the time of fifteen people. She does in four days
        what I have seen others not do in six.`,
      release: 'I would miss her and would not stand in her way. Three months.',
    },
    eligible:
      'Your post is one step below the board and you lead a profession across the trust. That meets the criteria.',
  })
