import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, type Db } from '../../platform/db.ts'
import { move, type Thing } from '../../platform/move.ts'
import { Forbidden, Refusal, Stale } from '../../platform/refusals.ts'
import { movesOf, statesOf, type Lifecycle } from '../../rules/lifecycle.ts'
import { lifecycles, type LifecycleName } from '../../rules/lifecycles.ts'
import { roleNames, roles, type Actor, type Role, type Scope } from '../../rules/roles.ts'
import { allowedTo } from '../support/allowed-moves.ts'
import { somebody, theCast, type Person } from '../support/cast.ts'
import { testDatabase } from '../support/database.ts'
import { added } from '../support/added.ts'
import { aPanel, anAssessment } from '../support/assessing.ts'
import { anOpportunity, aPlacement } from '../support/opportunities.ts'
import {
  anAdvert,
  aConversation,
  aMember,
  anApplication,
  anEndorsement,
  anIntroduction,
  aNomination,
  aRequest,
  aRound,
  aVacancy,
} from '../support/things.ts'

const { owner, web } = await testDatabase()
const cast = await theCast({ owner, web })
const olga = await somebody(web, 'Olga Other')
const paul = await somebody(web, 'Paul Partner')
const pat = await somebody(web, 'Pat Preparer')
const rita = await somebody(web, 'Rita Reviewer')
const ids: Record<string, string> = {}

beforeAll(async () => {
  const application = await anApplication(owner, { of: cast.asha })
  const [member, vacancy] = [await aMember(owner, { of: cast.asha }), await aVacancy(owner, { by: cast.wendy })]
  const panel = await aPanel(owner)
  const { assessment } = await anAssessment(owner, { of: cast.asha, panel, application })
  Object.assign(ids, {
    panel: panel.id,
    assessment,
    review: await aReview(application, assessment),
    round: await aRound(owner),
    conversation: await aConversation(owner, { of: cast.asha, by: paul, state: 'invited' }),
    action: await anAction(),
    request: await aRequest(owner, { of: cast.asha }),
    application,
    member,
    membership: member,
    vacancy,
    advert: await anAdvert(owner),
    nomination: await aNomination(owner, { of: cast.asha, by: cast.grace }),
    endorsement: await anEndorsement(owner, { application, of: cast.asha, by: cast.ben }),
    introduction: await anIntroduction(owner, { of: cast.asha, member, vacancy }),
    ...(await anOffer(member)),
  })
})

/** What each role would have to be held for; each person is one thing only. */
const [nominator, preparer, endorser, reviewer] = [cast.grace, pat, cast.ben, rita]
const own = { candidate: cast.asha, partner: paul, nominator, preparer, endorser, reviewer }
const london = { 'talent-team': 'Y56', 'regional-lead': 'Y56', 'board-member': 'Y56', arranger: 'Y56' }
const places: Scope = { ...london, 'home-team': 'Y58' }
const workplaces: Scope = { leader: 'RX1', recruiter: 'RX1', 'organisation-administrator': 'RX1' }
const panels: Scope = { assessor: 'panel', chair: 'panel', 'inclusion-adviser': 'panel', assistant: cast.grace.id }
const scope: Scope = {
  ...Object.fromEntries(Object.entries(own).map(([role, person]) => [role, person.id])),
  ...places,
  ...workplaces,
  ...panels,
}

/** Somebody who holds nothing but this role, for this thing or for another one. */
function onlyAs(role: Role, forThis: boolean): Actor {
  const person: Person = (forThis && own[role as keyof typeof own]) || olga
  const held = role === 'home-team' ? 'talent-team' : role
  const place = roles[role].scope === 'service' ? null : forThis ? (scope[role] as string) : 'elsewhere'
  const grants = roles[role].scope === 'self' ? [] : [{ role: held, scope: place }]
  return { personId: person.id, name: person.name, grants }
}

const leadsTo = (name: LifecycleName, state: string, moveName: string, role: Role) =>
  allowedTo(name, state, moveName, role) ??
  (role === 'regional-lead' ? allowedTo(name, state, moveName, 'talent-team') : null)

describe.each(Object.keys(lifecycles) as LifecycleName[])('%s', (name) => {
  const of: Lifecycle = lifecycles[name]
  const tries = statesOf(of).flatMap((state) => movesOf(of).map((moveName) => [state, moveName] as const))

  test.each(roleNames)(
    'from each state, a %s makes the moves of the table, and no other leaves a trace',
    async (role) => {
      const actor = onlyAs(role, true)
      for (const [state, moveName] of tries) {
        const to = leadsTo(name, state, moveName, role)
        const found = await tried(name, state, moveName, actor)
        const wanted = to ? { refused: null, state: to, events: [`${name}.${moveName}`] } : { state, events: [] }
        expect([state, moveName, found]).toMatchObject([state, moveName, wanted])
      }
    },
  )

  test.each(roleNames.filter((role) => role !== 'service'))(
    'a %s for something else makes no move at all',
    async (role) => {
      const actor = onlyAs(role, false)
      for (const [state, moveName] of tries)
        await expect(moved(web, name, state, moveName, actor)).rejects.toThrow(Forbidden)
    },
  )

  test('the database refuses a state that is none', async () => {
    const table = sql.id(name)
    await expect(sql`update ${table} set state = 'lost'`.execute(owner)).rejects.toThrow(`${name}_state`)
    await expect(sql`update ${table} set state = null`.execute(owner)).rejects.toThrow('not-null')
  })
})

test('what fails after a move undoes the move and its event', async () => {
  const actor = onlyAs('candidate', true)
  const failing = inTransaction(web, actor.personId, async (db) => {
    await moved(db, 'introduction', 'offered', 'accept', actor)
    throw new Error('the letter cannot be written')
  })
  await expect(failing).rejects.toThrow('the letter cannot be written')
  expect(await standing(web, 'introduction')).toEqual({ state: 'offered', events: [] })
})

test('who acts on what they saw a moment ago comes second', async () => {
  const actor = onlyAs('candidate', true)
  await expect(moved(web, 'introduction', 'accepted', 'withdraw', actor)).rejects.toThrow(Stale)
  expect(await standing(web, 'introduction')).toEqual({ state: 'offered', events: [] })
})

const moved = (db: Db, name: LifecycleName, state: string, moveName: string, actor: Actor) => {
  const thing = { id: ids[name], state, scope, about: { thing: name, id: ids[name] } }
  return move(db, actor, name, moveName as never, thing as Thing<never>)
}

/** Tries a move in a transaction that is undone again, and says what it left. */
async function tried(name: LifecycleName, state: string, moveName: string, actor: Actor) {
  const undone = new Error('undone')
  let found: { refused: unknown; state: string; events: string[] } | undefined
  const trying = inTransaction(web, actor.personId, async (db) => {
    // A private room opens to those inside only: it is set up, and looked at afterwards, by the candidate.
    await nameOf(db, cast.asha.id)
    await sql`update ${sql.id(name)} set state = ${state} where id = ${ids[name]}`.execute(db)
    await nameOf(db, actor.personId)
    const refused = await moved(db, name, state, moveName, actor).then(
      () => null,
      (error: unknown) => error,
    )
    if (refused && !(refused instanceof Refusal)) throw refused
    await nameOf(db, cast.asha.id)
    found = { refused, ...(await standing(db, name)) }
    throw undone
  })
  await trying.catch((error: unknown) => {
    if (error !== undone) throw error
  })
  return found
}

const nameOf = (db: Db, id: string) => sql`select set_config('aspire.actor', ${id}, true)`.execute(db)

async function standing(db: Db, name: LifecycleName) {
  const { rows } = await sql<{ state: string; events: string[] }>`
    select state, array(select name from event where thing = ${name} and thing_id = ${ids[name]}) as events
    from ${sql.id(name)} where id = ${ids[name]}`.execute(db)
  return rows[0]!
}

async function anOffer(member: string) {
  const opportunity = await anOpportunity(owner, { by: cast.rhys })
  return { opportunity, placement: await aPlacement(owner, { of: cast.asha, member, opportunity }) }
}

const anAction = () =>
  added(owner, 'action', {
    state: 'planned',
    person_id: cast.asha.id,
    partner_id: paul.id,
    words: 'Sit in on a finance committee.',
    kind: 'experience',
    owner: 'candidate',
    due_on: '2027-03-01',
  })

const aReview = (application: string, assessment: string) =>
  added(owner, 'review', {
    state: 'asked',
    assessment_id: assessment,
    application_id: application,
    person_id: cast.asha.id,
    region_code: 'Y56',
    words: 'One of the panel was late.',
    due_on: '2027-03-01',
  })
