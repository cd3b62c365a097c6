import { sql, type SqlBool } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { seenStates, unseenStates } from '../../rules/lifecycles/introduction.ts'

/**
 * Where the team's answer to an open vacancy has led, as far as its organisation may know, which never learns who or how
 * many were asked and said no. Null where nothing follows from it: it is still to come, or nobody fits.
 */
export type LedTo = 'met' | 'asking' | 'nobody-left' | 'nobody-accepted' | 'changed' | null

const accepted = sql<SqlBool>`exists (select from introduction
  where introduction.vacancy_id = vacancy.id and introduction.accepted_at is not null)`

const isIn = (states: readonly string[]) => sql<SqlBool>`exists (select from introduction
  where introduction.vacancy_id = vacancy.id and introduction.state in (${sql.join(states)}))`

/** The organisation has said something else of the post since the team answered. */
const changedSince = sql<SqlBool>`exists (select from event where event.thing = 'vacancy'
  and event.thing_id = vacancy.id::text and event.name = 'vacancy.edit'
  and event.id > (select max(answer.id) from event as answer where answer.thing = 'vacancy'
    and answer.thing_id = vacancy.id::text and answer.name = 'vacancy.answer'))`

export const ledTo = sql<LedTo>`case
  when vacancy.state <> 'open' or vacancy.answered_on is null then null
  when ${isIn(seenStates)} then 'met'
  when ${isIn(unseenStates)} then 'asking'
  when ${accepted} then 'nobody-left'
  when vacancy.answer = 'slate' then 'nobody-accepted'
  when ${changedSince} then 'changed' end`

export async function whereItLed(db: Db, vacancyId: string): Promise<LedTo> {
  const found = db.selectFrom('vacancy').select(ledTo.as('led_to')).where('id', '=', vacancyId)
  return (await found.executeTakeFirst())?.led_to ?? null
}

/** Why the team may be asked once more, in words; what has led elsewhere may not be. */
const why = {
  'nobody-left': 'Nobody you were introduced to is still available.',
  'nobody-accepted': 'Nobody has accepted so far.',
  changed: 'You have changed the vacancy since the talent team answered that nobody fits.',
} as const satisfies Partial<Record<NonNullable<LedTo>, string>>

/** Why the organisation may ask the team again; null where it may not. */
export const whyAskAgain = (led: LedTo): string | null =>
  led !== null && Object.hasOwn(why, led) ? why[led as keyof typeof why] : null
