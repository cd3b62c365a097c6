import { workdayIn } from '../days.ts'
import type { Person } from '../people.ts'
import { prose } from '../prose.ts'
import { david } from '../roles.ts'
import type { Talk } from './talk.ts'

/** With the chief executive whom she then asks for an endorsement. */
export const talkWithDavid = (meera: Person) =>
  ({
    candidate: meera,
    partner: david,
    asks: 'candidate',
    message: 'We share a contract, and have only ever talked about that. May I have an hour on what I might do next?',
    when: { day: workdayIn(-29), time: '17:15', place: 'Thornhithe House, first floor' },
    readiness: 'now',
    candidateWrites: {
      'career-aspirations': prose`Director of finance of a community or mental health trust. I have acted in such a post twice,
        and was sorry to hand it back.`,
      strengths: 'I bring the worry before the answer. Our auditors have come to ring me first.',
      'development-actions': 'Other boards than ours. I know one audit committee, and it knows me.',
    },
    partnerWrites: {
      'career-aspirations': prose`The post that she names. I asked whether she would take one with estates in it: she would, with
        a good deputy.`,
      readiness: 'Now. What she has done twice for three months she can do for longer.',
      strengths: prose`She told me to the pound what our joint contract costs, in front of my own finance team. They have asked
        her back.`,
      opportunities: 'A seat at our audit committee for a year, as a guest who may ask questions.',
    },
    actions: {
      seat: {
        words: 'Find Meera a guest’s seat at Thornhithe’s audit committee',
        kind: 'shadowing',
        owner: 'partner',
        due: workdayIn(30),
      },
    },
  }) satisfies Talk<string>
