import { brian } from './candidates/brian-stokoe.ts'
import { deborah } from './candidates/deborah-quaye.ts'
import { jonathan } from './candidates/jonathan-bligh.ts'
import { zainab } from './candidates/zainab-malik.ts'
import { london, midlands } from './places.ts'
import { prose } from './prose.ts'
import { nadia, sunita } from './roles.ts'
import type { Telling } from './telling.ts'

/** Complaints and requests about data: one has just come, one is being looked into, one answered, one taken back. */
export async function peopleComplainAndAsk({ on }: Telling): Promise<void> {
  const copy = await on(64, zainab).asksOf({
    kind: 'copy',
    region: london,
    words: 'Please send me everything that you hold about me, notes of the panel included.',
  })
  await on(63, zainab).takesBackWhatTheyAsked(copy)

  const hours = await on(40, deborah).asksOf({
    kind: 'treatment-complaint',
    region: midlands,
    words: prose`My assessment was to last an hour and ended after 35 minutes, since the panel had begun late. Nobody asked
      about governance, and the outcome says that I gave no evidence of it.`,
  })
  await on(37, sunita).hasReceived(hours)
  await on(22, sunita).answers(
    hours,
    prose`You are right. The room was double booked and we ended when we should have moved. Two members of another panel have
      read your statements afresh. The outcome stays, and its reason does not: the sentence about governance is gone from your
      record. We have said sorry by telephone and say it here again. Since then no assessment is counted that was cut short.`,
  )

  const erasure = await on(19, brian).asksOf({
    kind: 'erase',
    region: london,
    words:
      'I left the pool in good humour and am not coming back. Please erase my application and what was said of it.',
  })
  await on(15, nadia).hasReceived(erasure)

  await on(4, jonathan).asksOf({
    kind: 'data-complaint',
    region: london,
    words: prose`I told nobody that I had accepted an introduction to Thornhithe. Last Thursday a colleague wished me luck
      with it. Who has been able to see my name, and when did they look?`,
  })
}
