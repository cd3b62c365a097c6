import { amara } from '../candidates/amara-sesay.ts'
import { workdayIn } from '../days.ts'
import { prose } from '../prose.ts'
import { stephen } from '../roles.ts'
import { amaraLooks } from '../self-assessments/amara-sesay.ts'
import type { Telling } from '../telling.ts'
import { isArranged, isWrittenDown, type Talk } from './talk.ts'

const talk = {
  candidate: amara,
  partner: stephen,
  asks: 'candidate',
  message: prose`I have been in the pool for ten weeks and would like to use the time. You know where I hold back. May I
    come and ask you what you would do first?`,
  when: { day: workdayIn(-79), time: '08:30', place: 'By telephone: Stephen rings Amara' },
  readiness: 'now',
  candidateWrites: {
    'career-aspirations': prose`Finance director of a trust whose buildings need one. After that, if anything, a deputy chief
      executive’s post that still holds the money.`,
    readiness: prose`Now, for a community or mental health trust. For a teaching hospital I should want somebody beside me
      through the first year end.`,
    'profile-and-networks': prose`Auditors and commissioners know me. Chairs do not: I have always sat behind whoever
      spoke.`,
    'career-actions': 'Say yes to the next introduction, even if the post has the word estates in it.',
    mobility: 'Anywhere in London that has a train before seven.',
    strengths: prose`Making a deficit plain. I drew our last one as a week’s shopping, and the lay members asked better
      questions than we had.`,
    'development-actions': 'Capital. I have signed leases, and never for a building that was not there yet.',
  },
  partnerWrites: {
    'career-aspirations': prose`A finance director first. I asked what she would do with a whole organisation, and she wanted a
      week to think. She rang on the sixth day.`,
    readiness: 'Now. I wrote so when I nominated her, and nothing since makes me take it back.',
    'profile-and-networks': 'I shall ask her to present from now on, and somebody else to hand round the papers.',
    'career-actions': 'Meet three chairs before any of them has a post to fill.',
    mobility: 'She is not mine to release. Her own director and I have spoken: three months would be enough.',
    strengths: prose`She told a room of chief executives that their figures did not add up. Then she stayed until they
      did.`,
    'development-actions': 'One scheme from the case to the contract. Our new health centre would do.',
    opportunities: prose`The finance lead’s chair on the programme board of our new health centre, one afternoon a fortnight
      until the contract is signed.`,
    contacts: 'The finance director of a teaching hospital, as a mentor. Two chairs, over lunch, with no post in mind.',
  },
  actions: {
    chairs: {
      words: 'Present the four trusts’ shared risk to their chairs',
      kind: 'stretch',
      owner: 'candidate',
      due: workdayIn(-40),
    },
    course: {
      words: 'Take the course on business cases for capital',
      kind: 'course',
      owner: 'candidate',
      due: workdayIn(-15),
    },
    estates: {
      words: 'Spend two days with Wandle and Eastmarsh’s estates team',
      kind: 'shadowing',
      owner: 'candidate',
      due: workdayIn(-6),
    },
    mentor: {
      words: 'Introduce Amara to a finance director who could be her mentor',
      kind: 'mentoring',
      owner: 'partner',
      due: workdayIn(16),
    },
    programme: {
      words: 'Sit on the programme board of the new health centre until the contract is signed',
      kind: 'project',
      owner: 'candidate',
      due: workdayIn(50),
    },
  },
} satisfies Talk<string>

/** Held and acknowledged by both, and read by nobody else; its plan is half done. */
export async function amaraTalksWithStephen(telling: Telling): Promise<void> {
  const { on } = telling
  const look = await on(90, amara).looksAtThemself(amaraLooks)
  await on(89, amara).finishesLooking(look)
  const id = await isArranged(telling, talk, 88, 86)
  await on(84, amara).sharesTheirLook(look, id)
  const actions = await isWrittenDown(telling, id, talk, 75)
  await on(72, stephen).acknowledges(id)
  await on(44, amara).hasDone(actions.chairs)
  await on(30, amara).drops(
    actions.course,
    'The course was cancelled, since too few had booked. The programme board teaches me more, and costs nothing.',
  )
}
