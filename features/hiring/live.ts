import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dayInLondon } from '../../rules/days.ts'
import { movesFrom, statesOf } from '../../rules/lifecycle.ts'
import * as lifecycles from '../../rules/lifecycles.ts'
import { ledTo } from '../vacancies/led-to.ts'

/** The most live vacancies that the portal shows; the others stand in the list of vacancies. */
const most = 20

/** The organisation's vacancies that are not over, the newest first, each with its introductions by stage. */
export async function liveVacancies(db: Db, organisation: string) {
  const rows = await db
    .selectFrom('vacancy')
    .selectAll()
    .select(ledTo.as('led'))
    .where('organisation_code', '=', organisation)
    .where(isOver('not in'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(sql.lit(most + 1))
    .execute()
  const shown = rows.slice(0, most)
  const stages = await stagesOf(
    db,
    shown.map(({ id }) => id),
  )
  return {
    more: rows.length > most,
    vacancies: shown.map((row) => {
      const at = stages.filter(({ vacancy_id }) => vacancy_id === row.id)
      const byStage = statesOf(lifecycles.introduction).flatMap((state) => at.filter((one) => one.state === state))
      return { ...row, byStage, waiting: waitsForRecruiter(byStage) }
    }),
  }
}

export type LiveVacancy = Awaited<ReturnType<typeof liveVacancies>>['vacancies'][number]

/** Filled or closed, though either may open again. Written out as the index has it. */
export const isOver = (is: 'in' | 'not in') => sql<boolean>`vacancy.state ${sql.raw(is)} ('filled', 'closed')`

export interface Stage {
  state: string
  number: number
  /** How many of them are to be interviewed on a day to come. */
  ahead: number
}

/**
 * How many introductions are at each stage. An organisation knows of those whose member has accepted, and of nobody else:
 * not even how many are being asked, or it would learn from a smaller number that somebody said no.
 */
async function stagesOf(db: Db, vacancies: readonly string[]) {
  if (vacancies.length === 0) return []
  return db
    .selectFrom('introduction')
    .select((is) => ['vacancy_id', 'state', is.fn.countAll<number>().as('number')])
    .select(ahead(dayInLondon()).as('ahead'))
    .where('vacancy_id', 'in', vacancies)
    .where('accepted_at', 'is not', null)
    .groupBy(['vacancy_id', 'state'])
    .execute()
}

const ahead = (today: string) =>
  sql<number>`(count(*) filter (where state = 'interviewing' and interview_on > ${today}))::int`

/** How many wait for a step of whoever recruits, and not for the day of an interview. */
const waitsForRecruiter = (stages: readonly Stage[]) =>
  stages
    .filter(({ state }) => movesFrom(lifecycles.introduction, state, ['recruiter']).length > 0)
    .reduce((sum, stage) => sum + stage.number - stage.ahead, 0)
