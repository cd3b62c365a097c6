import { reminded, reminderNames, reminders, type Reminder, type ReminderName } from '../../rules/reminders.ts'
import { holdsAny, type Actor, type Role } from '../../rules/roles.ts'
import { listed } from '../../ui/words.ts'
import { offering } from '../opportunities/placements.ts'

type Essential = { [N in ReminderName]: (typeof reminders)[N]['essential'] extends true ? N : never }[ReminderName]

/** Why one cannot be turned off. */
const whyEssential: Record<Essential, string> = {
  'membership-ending': 'your place in the pool ends on that day unless it is extended',
  'still-available': 'teams put you forward for as long as you do not say otherwise',
  'suspension-review': 'a member waits for your team’s decision',
  'clock-late': 'somebody waits for your team’s answer, and nobody is to be left in silence',
  'information-wanted': 'your application waits for your answer',
  'introduction-to-answer': 'the introduction ends if you do not answer in time',
  'introduction-feedback': 'somebody waits for your organisation’s answer, and nobody is to be left in silence',
  'placement-waiting': 'a member waits for your answer, and nobody is to be left in silence',
}

/** The offices in which people are reminded of something; of the rest everybody may be. */
const inOffice: Partial<Record<keyof typeof reminded, readonly Role[]>> = {
  leader: ['leader'],
  assessor: ['assessor'],
  'talent-team': ['talent-team'],
  recruiter: ['recruiter'],
  offerer: offering,
}

const mayReach = (actor: Actor, name: ReminderName) =>
  inOffice[reminders[name].to]?.some((role) => holdsAny(actor, role)) ?? true

/** Those that cannot be turned off, each with why, as far as they may reach the actor. */
export const essentialsFor = (actor: Actor) =>
  (Object.keys(whyEssential) as Essential[])
    .filter((name) => mayReach(actor, name))
    .map((name) => ({ label: reminders[name].label, when: whenSent(name), why: whyEssential[name] }))

/** Those that the actor chooses among. */
export const choosableFor = (actor: Actor) =>
  reminderNames.filter((name) => !reminders[name].essential && mayReach(actor, name))

/** When one is sent: "5 and 12 days after the day of the invitation". */
export function whenSent(name: ReminderName): string {
  const { days, from }: Reminder = reminders[name]
  const before = days.filter((offset) => offset < 0).map((offset) => -offset)
  const after = days.filter((offset) => offset > 0)
  const parts = [
    ...(before.length > 0 ? [`${daysOf(before)} before`] : []),
    ...(days.includes(0) ? ['on'] : []),
    ...(after.length > 0 ? [`${daysOf(after)} after`] : []),
  ]
  return `${listed(parts)} ${from}`
}

function daysOf(counts: number[]): string {
  return `${listed(counts.map(String))} day${counts.at(-1) === 1 ? '' : 's'}`
}
