import { charlotte } from '../candidates/charlotte-iveson.ts'
import { deborah } from '../candidates/deborah-quaye.ts'
import { peter } from '../candidates/peter-hollis.ts'
import { workdayIn } from '../days.ts'
import { miriam } from '../nominations.ts'
import { prose } from '../prose.ts'
import { colin, david, ruth } from '../roles.ts'
import type { Telling } from '../telling.ts'

/** Two that wait for an answer: a leader has been asked, and a leader has offered one. */
export async function talksWaitForAnAnswer({ on }: Telling): Promise<void> {
  await on(10, david).offersToTalk(
    miriam,
    prose`I put you forward before we had talked, which is the wrong way round. Could we spend an hour on where you want to
      go? Not on waiting times.`,
  )
  await on(3, charlotte).invitesToTalk(
    david,
    prose`The board has asked me to get to know a trust that has wards. I hear that yours let any ward stop the new patient
      record. May I come and ask how that felt from your chair?`,
  )
}

/** Two that came to nothing: one was declined, one called off. */
export async function talksDoNotHappen({ on }: Telling): Promise<void> {
  const finance = await on(50, peter).invitesToTalk(
    colin,
    'Gethin Pryce suggested that I ask you about a deputy director’s post in finance.',
  )
  await on(47, colin).agreesToTalk(finance)
  await on(47, colin).setsTheDay(finance, {
    day: workdayIn(-38),
    time: '09:30',
    place: 'Severnmouth, trust headquarters, room 6',
  })
  await on(41, peter).callsOff(
    finance,
    'The county council has offered me a deputy’s post, and I begin in a month. Thank you for the hour you had kept.',
  )

  const services = await on(30, deborah).invitesToTalk(
    ruth,
    'You wrote that I should answer for services first. I should like to hear which, and how one gets there from strategy.',
  )
  await on(27, ruth).declinesToTalk(
    services,
    prose`You have had my view in writing, and it would only grow longer. Judith Farrow came up through operations and would
      gladly talk with you: she knows that you may write.`,
  )
}
