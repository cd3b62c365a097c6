import { workdayIn } from '../days.ts'
import type { Person } from '../people.ts'
import { prose } from '../prose.ts'
import { caroline } from '../roles.ts'
import type { Talk } from './talk.ts'

/** With his own chief executive, who has put him forward. */
export const talkWithCaroline = (samuel: Person) =>
  ({
    candidate: samuel,
    partner: caroline,
    asks: 'candidate',
    message: prose`You asked me where I want to be in three years, and I said that I would think about it. I have. Could we
      have an hour on that alone?`,
    when: { day: workdayIn(-33), time: '16:00', place: 'Caroline’s office, Eastmarsh site' },
    readiness: '6-12',
    candidateWrites: {
      'career-aspirations': prose`Chief operating officer of a hospital that is short of beds, in London or the South West. Not
        this year: I would like to have worked somewhere else first.`,
      readiness: prose`Six months to a year. I can run a day and a winter. I have not yet put a plan for five years to people
        who then hold me to it.`,
      'profile-and-networks': prose`Ambulance crews and site managers know me across London. I could not name five directors of
        adult social care.`,
      'career-actions': 'Apply to the pool. Speak for planned care at the board, and not only for the emergencies.',
      mobility: 'An hour by train each way. Further in two years, when our elder daughter has finished school.',
      strengths: prose`I ask for help early, and by name. On the night that the oxygen alarm failed I had an engineer, a
        consultant and you on one call within ten minutes.`,
      'development-actions':
        'To sit on the other side of the table: with a council, or a practice that waits for a hospital to answer.',
    },
    partnerWrites: {
      'career-aspirations': prose`He says chief operating officer. He talked longest about the borough, though, and I asked him
        not to rule out a post that runs a place and no hospital.`,
      readiness: prose`Six to twelve months, if three of them are spent out of this building. He is ready for the work and has
        seen one way of doing it.`,
      'profile-and-networks': 'Known for January. I would like him to be known for something that he planned.',
      'career-actions': prose`The system’s executive meeting is where he will be seen. I shall take him twice, and leave after
        the first item.`,
      mobility: 'I can spare him for two days a week once the new site matron has settled.',
      strengths: prose`Nobody argues with him at three in the morning, since he has asked them first. Each ward chose its own
        times for discharge, on paper and with a name against it.`,
      'development-actions': prose`A quarter with the neighbourhood teams. One paper to our finance committee that he answers
        for without me.`,
      opportunities: prose`Two days a week with NHS Marshgate and Lea’s neighbourhood teams for three months. My seat at the
        system’s executive meeting, twice.`,
      contacts: prose`Stephen Achebe, who will see him. Ruth Amissah in the Midlands, who came to her post by way of a
        council.`,
    },
    actions: {
      letter: {
        words: 'Write to Stephen Achebe about two days a week with a neighbourhood team',
        kind: 'secondment',
        owner: 'partner',
        due: workdayIn(-21),
      },
      paper: {
        words: 'Take a paper on theatre staffing to the finance committee, and answer for it',
        kind: 'stretch',
        owner: 'candidate',
        due: workdayIn(40),
      },
      council: {
        words: 'Spend a day with the council’s hospital discharge team',
        kind: 'shadowing',
        owner: 'candidate',
        due: workdayIn(12),
      },
      meeting: {
        words: 'Take Samuel to the system’s executive meeting',
        kind: 'shadowing',
        owner: 'partner',
        due: workdayIn(25),
      },
    },
  }) satisfies Talk<string>
