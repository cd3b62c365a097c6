import { sql } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { EvidenceLevel } from '../../rules/evidence-scale.ts'
import { scoredItems, standardInstruments } from '../../rules/instruments.ts'
import type { States } from '../../rules/lifecycles.ts'
import { frameworks } from '../../rules/success-profile.ts'
import { added } from './added.ts'
import { anApplication } from './application.ts'
import { somebody, type Person } from './cast.ts'
import { aRound } from './round.ts'

/** What is scored in a round of the standard. */
export const standardItems = scoredItems(frameworks['executive-director/1']!, standardInstruments).map(({ key }) => key)

export interface Panel {
  id: string
  /** A chief executive, who chairs and scores. */
  cleo: Person
  abe: Person
  bea: Person
  /** The inclusion adviser. */
  ida: Person
  /** Of the region's board. */
  bo: Person
}

/** A convened panel of London's: a chair who is a chief executive, two assessors, an inclusion adviser; and a board member. */
export async function aPanel(
  db: Db,
  it: { state?: States['panel']; region?: string; mark?: string; employer?: string; round?: string } = {},
): Promise<Panel> {
  const region = it.region ?? 'Y56'
  const round = it.round ?? (await aRound(db, region))
  const mark = it.mark ? ` ${it.mark}` : ''
  const of = { region_code: region, round_id: round, title: `Panel${mark}` }
  const people = {
    cleo: await somebody(db, `Cleo Chair${mark}`),
    abe: await somebody(db, `Abe Assessor${mark}`),
    bea: await somebody(db, `Bea Assessor${mark}`),
    ida: await somebody(db, `Ida Adviser${mark}`),
    bo: await somebody(db, `Bo Boardmember${mark}`),
  }
  const id = await added(db, 'panel', { state: it.state ?? 'convened', ...of, created_by: people.bo.id })
  const onPanel = {
    chair: [people.cleo],
    assessor: [people.abe, people.bea],
    'inclusion-adviser': [people.ida],
  } as const
  for (const [role, holders] of Object.entries(onPanel))
    for (const one of holders) await sits(db, id, role as keyof typeof onPanel, one, it.employer)
  const board = {
    person_id: people.bo.id,
    role: 'board-member',
    region_code: region,
    granted_by: people.bo.id,
  } as const
  await db.insertInto('role_grant').values(board).execute()
  return { id, ...people }
}

/** Somebody gets a part on a panel, and has stated who they are. */
export async function sits(
  db: Db,
  panel: string,
  role: 'chair' | 'assessor' | 'inclusion-adviser',
  who: Person,
  employer = 'RX4',
) {
  await db.insertInto('role_grant').values({ person_id: who.id, role, panel_id: panel, granted_by: who.id }).execute()
  await db
    .insertInto('assessor')
    .values({
      person_id: who.id,
      post: role === 'chair' ? 'Chief executive' : 'Director',
      employer_code: employer,
      standing: role === 'chair' ? 'chief-executive' : 'executive-director',
      trained_on: '2026-09-01',
    })
    .execute()
}

/** Somebody has said that nothing speaks against their assessing an application. */
export const isFree = (db: Db, application: string, who: Person) =>
  db
    .insertInto('conflict_check')
    .values({ application_id: application, person_id: who.id, kind: 'none', declared_by: who.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** What is scored by the three, unless said otherwise: two agree on each item, the third is a step away. */
const levels: EvidenceLevel[] = ['good', 'good', 'strong']

export interface Case {
  application: string
  assessment: string
  panel: Panel
}

/** An application that a panel has, in any state of its assessment, as it would be by then. Released ones have feedback due. */
export async function anAssessment(
  db: Db,
  it: { of: Person; panel: Panel; state?: States['assessment']; outcome?: string; application?: string },
): Promise<Case> {
  const { of, panel, state = 'scoring', outcome = '6-12' } = it
  const application =
    it.application ?? (await anApplication(db, { of, state: state === 'released' ? released(outcome) : 'eligible' }))
  const { round_id, region_code } = await db
    .selectFrom('application')
    .select(['round_id', 'region_code'])
    .where('id', '=', application)
    .executeTakeFirstOrThrow()
  const decided = !['scoring', 'moderation', 'ended'].includes(state)
  const words = {
    outcome,
    strengths: 'Calm in a crisis.',
    development: 'Time with a board.',
    reason: 'Clear evidence.',
  }
  const id = await added(db, 'assessment', {
    state,
    application_id: application,
    person_id: of.id,
    round_id,
    panel_id: panel.id,
    region_code,
    reference: `T${application.slice(0, 7).toUpperCase()}`,
    released_at: state === 'released' ? new Date() : null,
    objection: state === 'objected' ? 'One answer was heard twice.' : '',
    returned_because: state === 'returned' ? 'Say more of the evidence.' : '',
    ...(decided ? words : {}),
  })
  const parts = [{ heading: 'Statements', answers: [['A large change you led', 'We merged two teams.']] }]
  await db
    .insertInto('assessment_paper')
    .values({ assessment_id: id, parts: JSON.stringify(parts) })
    .execute()
  for (const who of [panel.cleo, panel.abe, panel.bea, panel.ida]) await isFree(db, application, who)
  const locked = state === 'scoring' ? null : new Date()
  for (const who of [panel.cleo, panel.abe, panel.bea])
    await db
      .insertInto('assessment_assessor')
      .values({ assessment_id: id, person_id: who.id, locked_at: locked })
      .execute()
  if (locked) await scored(db, id, panel)
  if (decided) await agreed(db, id, panel)
  if (state === 'released') await feedbackIsDue(db, id)
  return { application, assessment: id, panel }
}

const released = (outcome: string): States['application'] =>
  outcome === 'pipeline' || outcome === 'develop' ? outcome : outcome === 'defer' ? 'not-now' : 'admitted'

async function scored(db: Db, id: string, panel: Panel) {
  const rows = [panel.cleo, panel.abe, panel.bea].flatMap((who, index) =>
    standardItems.map((item) => ({
      assessment_id: id,
      person_id: who.id,
      item,
      level: levels[index]!,
      evidence: `${who.name} on ${item}`,
    })),
  )
  await db.insertInto('score').values(rows).execute()
  await db.updateTable('assessment').set({ opened_at: new Date() }).where('id', '=', id).execute()
}

const agreed = (db: Db, id: string, panel: Panel) =>
  db
    .insertInto('consensus')
    .values(standardItems.map((item) => ({ assessment_id: id, item, level: 'good', recorded_by: panel.cleo.id })))
    .execute()

const feedbackIsDue = (db: Db, id: string) =>
  sql`insert into feedback (assessment_id, person_id, region_code, due_on)
    select id, person_id, region_code, ${dueOn('feedback', dayInLondon())}::date from assessment where id = ${id}`.execute(
    db,
  )
