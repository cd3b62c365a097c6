import type { Db } from '../../platform/db.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import { answeredWithin } from '../../rules/introductions.ts'
import { addWorkingDays } from '../../rules/working-days.ts'
import { reasonField } from './introduce.ts'
import { employersOf, wrongReason } from './reason.ts'
import type { Slate } from './slate.ts'

/** @throws WrongFields beside each reason that is missing or says too much, and beside a day that is too soon or too late */
export async function refuseWrong(db: Db, people: Slate['people'], values: Record<string, unknown>, by: string) {
  const wrong: Record<string, string> = {}
  const employers = await employersOf(
    db,
    people.map(({ member }) => member.id),
  )
  for (const { member } of people) {
    const why = String(values[reasonField(member.id)])
    const who = { name: member.name, employers: employers.get(member.id) ?? [] }
    const fault = why === '' ? `Write why you think of ${member.name}` : wrongReason(why, who)
    if (fault) wrong[reasonField(member.id)] = fault
  }
  const today = dayInLondon()
  if (by <= today) wrong['by'] = 'Choose a day after today, so that they have time to answer'
  if (by > addWorkingDays(today, answeredWithin)) wrong['by'] = `Choose a day within ${answeredWithin} working days`
  if (people.length === 0) wrong['by'] = 'Everybody is left out: put somebody on the slate'
  if (Object.keys(wrong).length > 0) throw new WrongFields(wrong)
}
