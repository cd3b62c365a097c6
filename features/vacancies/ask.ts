import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import { answerDue, answers, type PoolAnswer } from '../../rules/pool-first.ts'
import type { Actor } from '../../rules/roles.ts'
import { introducing } from './introducing.ts'
import { whereItLed, whyAskAgain } from './led-to.ts'
import { listed } from '../../ui/words.ts'
import { membersNamedIn } from '../directory/named-members.ts'
import type { Vacancy } from './queries.ts'
import { tellRecruiters, tellTeam } from './tell.ts'

/** Asks the region's pool, before anybody else: its team has so many working days to answer. */
export async function askPool(db: Db, actor: Actor, it: Vacancy, today = dayInLondon()): Promise<void> {
  await tellTeam(db, it, await move(db, actor, 'vacancy', 'share', it, { ...clock(it, today), ...certain }))
}

/** A vacancy taken from an advert is open without the pool having been asked: its organisation does so now. */
export async function askForAdvertised(db: Db, actor: Actor, it: Vacancy, today = dayInLondon()): Promise<void> {
  const asked = await db
    .updateTable('vacancy')
    .set((is) => ({ ...clock(it, today), version: is('version', '+', 1) }))
    .where('id', '=', it.id)
    .where('state', '=', 'open')
    .where('asked_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!asked) throw new Stale(it)
  await tellTeam(db, it, await record(db, actor, 'vacancy.ask', it.about))
}

/** Asks once more where the team's answer has led to nobody: a new clock begins, and the answer is to come again. */
export async function askAgain(db: Db, actor: Actor, it: Vacancy, today = dayInLondon()): Promise<void> {
  // Held first: a slate that is being sent at this moment counts, and of two who ask one does.
  await db.selectFrom('vacancy').select('id').where('id', '=', it.id).forNoKeyUpdate().execute()
  if (!whyAskAgain(await whereItLed(db, it.id))) throw new Stale(it)
  await db
    .updateTable('vacancy')
    .set((is) => ({ ...clock(it, today), ...unanswered, version: is('version', '+', 1) }))
    .where('id', '=', it.id)
    .execute()
  await tellTeam(db, it, await record(db, actor, 'vacancy.ask', it.about))
}

const unanswered = { answer: null, answer_words: '', answered_on: null }

/** Tells the region's team of a vacancy that is expected. Nothing is asked of it yet. */
export const predictVacancy = (db: Db, actor: Actor, it: Vacancy) =>
  move(db, actor, 'vacancy', 'predict', it, { confirmed_on: dayInLondon() })

/**
 * A predicted vacancy has become immediate, and the pool is asked. Where somebody is being introduced already, that is the
 * answer: the team is not asked once more.
 */
export async function confirmVacancy(db: Db, actor: Actor, it: Vacancy, today = dayInLondon()): Promise<void> {
  const own = db.selectFrom('vacancy').where('id', '=', it.id)
  // Held first: a slate that is being sent at this moment counts.
  await own.select('id').forNoKeyUpdate().execute()
  const now = await own.select(introducing.as('introducing')).executeTakeFirstOrThrow()
  const answered = now.introducing ? { answer: 'slate' satisfies PoolAnswer, answered_on: today } : {}
  const event = await move(db, actor, 'vacancy', 'confirm', it, { ...clock(it, today), ...certain, ...answered })
  if (!now.introducing) await tellTeam(db, it, event)
}

/** What is known of one that is only expected, and no longer said. */
const certain = { likelihood: null, latest_on: null }

const clock = (it: Vacancy, today: string) => ({
  asked_on: today,
  answer_due: answerDue(it.contract_type, today, it),
  confirmed_on: today,
})

/** What an answer needs to know of the vacancy. */
type Answerable = Pick<Vacancy, 'id' | 'about' | 'state' | 'scope' | 'organisation_code' | 'partners'>

/**
 * The team answers that nobody fits, with what the organisation should know.
 * @throws WrongFields where it names a member: they have not been asked
 * @throws Stale where it was answered already
 */
export async function answerNobodyFits(db: Db, actor: Actor, it: Answerable, words: string): Promise<void> {
  const named = await membersNamedIn(db, it.about.region ?? '', words)
  if (named.length > 0)
    throw new WrongFields({
      words: `Leave out ${listed(named)}: nobody is named to an organisation before they accept`,
    })
  if (!(await answer(db, actor, it, 'nobody-fits', words))) throw new Stale(it)
}

/** Members are introduced: the first of them answers the vacancy. Later ones change nothing. */
export async function answerWithSlate(db: Db, actor: Actor, it: Answerable): Promise<void> {
  await answer(db, actor, it, 'slate', '')
}

/** Whether this answer was the first: its recruiters are told. A slate that comes after “nobody fits” takes its place. */
async function answer(db: Db, actor: Actor, it: Answerable, given: PoolAnswer, words: string): Promise<boolean> {
  const changed = await db
    .updateTable('vacancy')
    .set({ answer: given, answer_words: words, answered_on: dayInLondon() })
    .where('id', '=', it.id)
    .where('state', '=', 'open')
    .where((is) =>
      given === 'slate' ? is.or([is('answer', 'is', null), is('answer', '<>', given)]) : is('answer', 'is', null),
    )
    .returning('id')
    .executeTakeFirst()
  if (!changed) return false
  const event = await record(db, actor, 'vacancy.answer', it.about, { answer: answers[given] })
  await tellRecruiters(db, it, event)
  return true
}
