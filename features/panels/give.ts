import { randomBytes } from 'node:crypto'
import { sql, type Insertable } from 'kysely'
import type { DB } from '../../db/schema.ts'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { beginning } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Stale, WrongFields } from '../../platform/refusals.ts'
import { referenceFrom } from '../../rules/references.ts'
import type { Actor } from '../../rules/roles.ts'
import { writePaper } from '../assessments/paper.ts'
import { fixInstruments } from '../rounds/instruments.ts'
import { locked } from './actions.ts'
import { membersOf, type Member } from './members.ts'
import { conflictsFound } from './conflicts-found.ts'
import { keepConflicts } from './keep-conflicts.ts'
import type { Panel } from './queries.ts'
import { candidatesToGive, type ToGive } from './to-give.ts'

/**
 * Gives candidates to a panel: each gets a reference and a paper, and is given to every member who may score them.
 * @param chosen the ids of applications
 * @returns what is wrong where one of them cannot be given: none is then, but a conflict that was found stays
 * @throws Stale where one was given to a panel meanwhile
 */
export async function giveCandidates(
  db: Db,
  actor: Actor,
  panel: Panel,
  chosen: readonly string[],
): Promise<WrongFields | null> {
  await locked(db, panel)
  // How the round is assessed stays from now on.
  await sql`select 1 from round where id = ${panel.round_id} for share`.execute(db)
  await fixInstruments(db, panel.round_id)
  const members = await membersOf(db, panel.id)
  await lookAgain(db, actor, panel, members, chosen)
  const waiting = (await candidatesToGive(db, panel, members)).filter(({ id }) => chosen.includes(id))
  if (waiting.length < chosen.length) throw new Stale(panel)
  const unready = waiting.find(({ lacks }) => lacks.length > 0)
  if (unready)
    return new WrongFields({
      candidates: `${unready.name} cannot be given to this panel yet: ${unready.lacks.join('; ')}`,
    })
  for (const candidate of waiting) await give(db, actor, panel, candidate)
  await tell(db, panel, [...new Set(waiting.flatMap(({ free }) => free))])
  return null
}

/** Somebody may have nominated or endorsed them since they declared. */
async function lookAgain(db: Db, actor: Actor, panel: Panel, members: readonly Member[], chosen: readonly string[]) {
  const found: { application_id: string; person_id: string; kind: string }[] = []
  for (const { person_id } of members)
    for (const [application_id, kind] of await conflictsFound(db, person_id, chosen))
      found.push({ application_id, person_id, kind })
  if (found.length === 0) return
  const kept = await keepConflicts(
    db,
    found.map((row) => ({ ...row, found: true, declared_by: actor.personId })),
  )
  if (kept > 0n) await record(db, actor, 'conflict.report', panel.about)
}

async function give(db: Db, actor: Actor, panel: Panel, candidate: ToGive): Promise<void> {
  const application = await db
    .selectFrom('application')
    .select(['id', 'person_id', 'region_code', 'round_id'])
    .where('id', '=', candidate.id)
    .where('state', '=', 'eligible')
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!application) throw new Stale(panel)
  const { person_id, region_code, round_id } = application
  const state = beginning(actor, 'assessment', 'give', { candidate: person_id, 'talent-team': region_code })
  const row = { state, application_id: candidate.id, person_id, round_id, panel_id: panel.id, region_code }
  const id = await inserted(db, row)
  await writePaper(db, id, candidate.id)
  await db
    .insertInto('assessment_assessor')
    .values(candidate.free.map((member) => ({ assessment_id: id, person_id: member.person_id })))
    .execute()
  const event = await record(db, actor, 'assessment.give', {
    thing: 'assessment',
    id,
    person: person_id,
    region: region_code,
  })
  const { email } = await db.selectFrom('person').select('email').where('id', '=', person_id).executeTakeFirstOrThrow()
  await sendMail(db, {
    to: email,
    template: 'assessment-given',
    event,
    letter: notice(paths.application(candidate.id)),
  })
}

/** Another reference where one stands for somebody already. */
async function inserted(db: Db, row: Omit<Insertable<DB['assessment']>, 'reference'>): Promise<string> {
  for (let tries = 0; tries < 10; tries++) {
    const added = await db
      .insertInto('assessment')
      .values({ ...row, reference: referenceFrom(randomBytes(6)) })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) return added.id
  }
  throw new Error('No free reference was found.')
}

/** One letter to each, however many they were given. */
async function tell(db: Db, panel: Panel, members: readonly Member[]): Promise<void> {
  const event = `given ${panel.id} ${randomBytes(8).toString('hex')}`
  for (const { email } of members)
    await sendMail(db, { to: email, template: 'assessments-given', event, letter: notice(paths.assessments()) })
}
