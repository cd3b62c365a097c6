import { talkWithCaroline } from '../conversations/samuel-attoh.ts'
import { isArranged, isWrittenDown } from '../conversations/talk.ts'
import { workdayIn } from '../days.ts'
import { person, type Candidate } from '../people.ts'
import { london, southWest, wandle } from '../places.ts'
import { prose } from '../prose.ts'
import { caroline, stephen } from '../roles.ts'
import { samuelLooked, samuelLooks } from '../self-assessments/samuel-attoh.ts'
import type { Telling } from '../telling.ts'

export const samuel: Candidate = {
  ...person('Samuel Attoh', 'wandle'),
  post: 'Deputy chief operating officer',
  employer: wandle,
  pathway: 'aspirant',
  board: london,
  regions: [london, southWest],
  looksFor: ['operations', 'deputy-chief-executive'],
  wouldHold: ['substantive', 'stretch'],
  availableIn: 90,
  readiness: '6-12',
  statements: { transformation: '', governance: '', inclusion: '', motivation: '' },
}

/** Nominated before they had talked: the nomination counts since they have, and he writes his application. */
export async function tellSamuel(telling: Telling): Promise<void> {
  const { on } = telling
  const before = await on(373, samuel).looksAtThemself(samuelLooked)
  await on(372, samuel).finishesLooking(before)

  await on(41, caroline).nominates(samuel, {
    reason: prose`Samuel runs our site on the worst days of the year and is the calmest person in the building. He took
      four-hour performance from 58% to 71% by giving the wards a say in when patients move. He asks for help early.`,
    developmentNeeds: 'He knows hospitals well, and has not worked with councils or primary care.',
  })
  const talk = talkWithCaroline(samuel)
  const id = await isArranged(telling, talk, 40, 38)
  const now = await on(36, samuel).looksAtThemself(samuelLooks)
  await on(35, samuel).finishesLooking(now)
  await on(35, samuel).sharesTheirLook(now, id)
  const actions = await isWrittenDown(telling, id, talk, 29)
  await on(26, caroline).acknowledges(id)
  await on(24, caroline).hasDone(actions.letter)

  await on(18, samuel).acceptsTheNomination()
  await on(16, samuel).writes(samuel, ['current-post', 'target-roles'])
  await on(5, samuel).writes(samuel, ['regions'])
  await talksNextWeek(telling, now)
}

/** With the leader whom his own has introduced him to. */
async function talksNextWeek({ on }: Telling, look: string): Promise<void> {
  const id = await on(9, samuel).invitesToTalk(
    stephen,
    prose`Caroline Mensah says that you might have room for me two days a week. Before we speak of days I should like to hear
      what your teams think of hospitals.`,
  )
  await on(7, stephen).agreesToTalk(id)
  await on(7, stephen).setsTheDay(id, {
    day: workdayIn(7),
    time: '10:30',
    place: 'NHS Marshgate and Lea, second floor, room 2.4',
  })
  await on(4, samuel).sharesTheirLook(look, id)
}
