import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { page } from '../../platform/page.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { record } from '../../platform/record.ts'
import type { Values } from '../../platform/form.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { vacancy, type Vacancy } from '../vacancies/queries.ts'
import { introductionsTo } from './lists.ts'
import { tieBreakForm } from './tie-break-form.ts'
import { TieBreakPage } from './tie-break-page.tsx'

/** The states of an introduction in which somebody has been met. */
export const metStates: States['introduction'][] = [
  'interviewing',
  'chosen',
  'appointed',
  'not-appointed',
  'fallen-through',
  'offer-refused',
]

/** How many were interviewed for a vacancy. */
export async function howManyMet(db: Db, vacancyId: string): Promise<number> {
  const { number } = await db
    .selectFrom('introduction')
    .select((is) => is.fn.countAll<number>().as('number'))
    .where('vacancy_id', '=', vacancyId)
    .where('state', 'in', metStates)
    .executeTakeFirstOrThrow()
  return number
}

/** As a part of another query: who was as qualified as each other, and which of them was preferred. */
const candidatesOf = sql<{ introduction: string; preferred: boolean }[]>`(
  select coalesce(json_agg(json_build_object('introduction', introduction_id, 'preferred', preferred)), '[]')
  from tie_break_candidate where tie_break_id = tie_break.id)`

/** Who has been met for a vacancy, and the tie-breaks that the organisation has recorded for it. */
async function tieBreaksOf(db: Db, actor: Actor, id: string) {
  const found = await vacancy(db, actor, id)
  if (!found) return null
  const introduced = await introductionsTo(db, actor, found)
  const met = introduced.filter(({ state }) => metStates.includes(state))
  const recorded = await db
    .selectFrom('tie_break')
    .innerJoin('person', 'person.id', 'tie_break.recorded_by')
    .selectAll('tie_break')
    .select(['person.name as recorder', candidatesOf.as('candidates')])
    .where('vacancy_id', '=', id)
    .orderBy('recorded_at', 'desc')
    .limit(20)
    .execute()
  const names = new Map(introduced.map((one) => [one.id, one.name]))
  const about = { vacancy: found, met: Object.fromEntries(met.map((one) => [one.id, one.name])), names, recorded }
  // The team learns that there is one, and not what it says.
  return { ...about, scope: { recruiter: found.organisation_code }, about: found.about }
}

export type TieBreaks = NonNullable<Awaited<ReturnType<typeof tieBreaksOf>>>

/** How many tie-breaks there are for a vacancy. */
export async function howManyTieBreaks(db: Db, vacancyId: string): Promise<number> {
  const { number } = await db
    .selectFrom('tie_break')
    .select((is) => is.fn.countAll<number>().as('number'))
    .where('vacancy_id', '=', vacancyId)
    .executeTakeFirstOrThrow()
  return number
}

async function recordTieBreak(
  db: Db,
  actor: Actor,
  it: Vacancy,
  values: Values<ReturnType<typeof tieBreakForm>>,
): Promise<void> {
  if (values.approvedOn > dayInLondon()) throw new WrongFields({ approvedOn: 'Enter a day that is not in the future' })
  const { id } = await db
    .insertInto('tie_break')
    .values({
      vacancy_id: it.id,
      organisation_code: it.organisation_code,
      others: values.others,
      equally: values.equally,
      group_words: values.group,
      evidence: values.evidence,
      proportionate: values.proportionate,
      approved_by: values.approvedBy,
      approved_on: values.approvedOn,
      recorded_by: actor.personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const candidates = values.candidates.map((introduction_id) => ({
    tie_break_id: id,
    introduction_id,
    preferred: introduction_id === values.preferred,
  }))
  await db.insertInto('tie_break_candidate').values(candidates).execute()
  await record(db, actor, 'tie-break.record', it.about)
}

export const tieBreakPages = [
  page({
    path: paths.tieBreak,
    can: 'tie-break.record',
    load: ({ db, actor, params }) => tieBreaksOf(db, actor, params.id),
    view: TieBreakPage,
    form: ({ met }) => tieBreakForm(met),
    submit: async ({ db, actor, data, values }) => {
      await recordTieBreak(db, actor, data.vacancy, values)
      return `${paths.tieBreak(data.vacancy.id)}?done=tie-break.record`
    },
  }),
]
