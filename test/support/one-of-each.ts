import type { Db } from '../../platform/db.ts'
import type { Person } from './cast.ts'
import { oneAssessed } from './one-assessed.ts'
import { anOpportunity, aPlacement } from './opportunities.ts'
import { aRequest } from './requests.ts'
import {
  aConversation,
  aMember,
  anApplication,
  anEndorsement,
  anIntroduction,
  aNomination,
  aRound,
  aVacancy,
} from './things.ts'

interface One {
  of: Person
  /** Who nominates, endorses and holds the conversation. */
  by: Person
  /** Stands before every text, so that it is known whose it is. */
  words: string
}

/** One of each thing that is kept about a person, each with words that are found again: "asha: evidence". */
export async function oneOfEach(db: Db, { of, by, words }: One): Promise<void> {
  const says = (what: string) => `${words}: ${what}`
  await nominations(db, of, by, says)
  const conversation = await talked(db, of, by, says)
  await aSelfAssessment(db, of, by, conversation, says)
  await applied(db, { of, by, words }, conversation, says)
  await inThePool(db, of, by, says)
  const request = await aRequest(db, { of, state: 'answered' })
  const asked = { words: says('complaint'), answer: says('complaint answer') }
  await db.updateTable('request').set(asked).where('id', '=', request).execute()
  await db.insertInto('notice_seen').values({ person_id: of.id, audience: 'candidate', version: 1 }).execute()
  const typed = JSON.stringify({ words: says('unsent') })
  await db.insertInto('draft').values({ person_id: of.id, path: '/requests/new', typed }).execute()
  const did = { actor_id: of.id, actor_name: of.name, name: 'address.confirm', thing: 'person', thing_id: of.id }
  await db
    .insertInto('event')
    .values({ ...did, person_id: of.id })
    .execute()
}

type Says = (what: string) => string

async function nominations(db: Db, of: Person, by: Person, says: Says) {
  await aNomination(db, { of, by })
  const unsent = await aNomination(db, { of, by, state: 'prepared' })
  await db
    .updateTable('nomination')
    .set({ reason: says('not sent') })
    .where('id', '=', unsent)
    .execute()
}

async function talked(db: Db, of: Person, by: Person, says: Says) {
  const id = await aConversation(db, { of, by })
  await db
    .updateTable('conversation')
    .set({ message: says('invitation') })
    .where('id', '=', id)
    .execute()
  const view = { conversation_id: id, heading: 'readiness' }
  await db
    .insertInto('conversation_view')
    .values([
      { ...view, author_id: of.id, words: says('candidate view') },
      { ...view, author_id: by.id, words: says('partner view') },
    ])
    .execute()
  const action = { state: 'planned', person_id: of.id, partner_id: by.id, conversation_id: id } as const
  const planned = { ...action, kind: 'project', due_on: '2098-01-01' }
  await db
    .insertInto('action')
    .values([
      { ...planned, owner: 'candidate', words: says('action') },
      { ...planned, owner: 'partner', words: says('action of the leader') },
    ])
    .execute()
  return id
}

async function aSelfAssessment(db: Db, of: Person, by: Person, conversation: string, says: Says) {
  const { id } = await db
    .insertInto('self_assessment')
    .values({ person_id: of.id, framework: 'executive-director/1', finished_at: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const own = { self_assessment_id: id, person_id: of.id }
  await db
    .insertInto('self_assessment_answer')
    .values({ ...own, item: 'drives-for-better-outcomes', answer: 'always', evidence: says('evidence') })
    .execute()
  await db
    .insertInto('self_assessment_share')
    .values({ ...own, partner_id: by.id, conversation_id: conversation })
    .execute()
}

async function applied(db: Db, { of, by, words }: One, conversation: string, says: Says) {
  const id = await anApplication(db, { of, round: await aRound(db), state: 'admitted', conversation })
  const decided = { reason: says('team reason'), private_email: of.email, decided_at: new Date() }
  await db.updateTable('application').set(decided).where('id', '=', id).execute()
  const governance = db.updateTable('application_answer').set({ words: says('statement <script>') })
  await governance.where('application_id', '=', id).where('question', '=', 'governance').execute()
  await db.insertInto('application_hidden_from').values({ application_id: id, organisation_code: 'RX4' }).execute()
  const file = { name: `${words}’s CV.pdf`, type: 'application/pdf', bytes: Buffer.from('%PDF-') }
  await db
    .insertInto('cv')
    .values({ ...file, application_id: id, person_id: of.id })
    .execute()
  const adjustment = { application_id: id, person_id: of.id, region_code: 'Y56', words: says('adjustment') }
  await db.insertInto('adjustment').values(adjustment).execute()
  const endorsement = await anEndorsement(db, { application: id, of, by, state: 'given' })
  await oneAssessed(db, { of, application: id, mark: words, says })
  const given = { answer: 'endorse', statement: says('endorsement'), answered_at: new Date() }
  await db.updateTable('endorsement').set(given).where('id', '=', endorsement).execute()
}

async function betweenMemberAndTeam(db: Db, member: string, by: Person, says: Says) {
  const one = { membership_id: member }
  const judged = { role_family: 'strategy', band: 'now', set_by: by.id, set_on: '2026-11-10' }
  await db
    .insertInto('membership_readiness')
    .values({ ...one, ...judged, evidence: says('readiness') })
    .execute()
  const extended = { asked_at: new Date(), decided_at: new Date(), decided_by: by.id, until: '2029-11-01' }
  await db
    .insertInto('membership_extension')
    .values({ ...one, ...extended, words: says('longer'), reason: says('why longer') })
    .execute()
  const suspended = { set_by: by.id, review_on: '2026-12-20', answered_at: new Date(), ended_at: new Date() }
  await db
    .insertInto('membership_suspension')
    .values({ ...one, ...suspended, reason: says('suspended'), answer: says('answer'), review: says('review') })
    .execute()
}

async function inThePool(db: Db, of: Person, by: Person, says: Says) {
  const member = await aMember(db, { of })
  await db.insertInto('membership_hidden_from').values({ membership_id: member, organisation_code: 'RX4' }).execute()
  await betweenMemberAndTeam(db, member, by, says)
  const introduced = async (state: 'accepted' | 'proposed', feedback: string) => {
    const id = await anIntroduction(db, { of, member, vacancy: await aVacancy(db, { by }), state })
    const reasons = JSON.stringify([{ rule: 'role', weight: 'must', result: 'met', because: says('why it fits') }])
    await db
      .updateTable('introduction')
      .set({ feedback, reasons, why: says('why the team thought of them') })
      .where('id', '=', id)
      .execute()
  }
  await introduced('accepted', says('feedback'))
  await introduced('proposed', says('only proposed'))
  const opportunity = await anOpportunity(db, { by })
  const placement = await aPlacement(db, { of, member, opportunity, words: says('asked for') })
  await db
    .updateTable('placement')
    .set({ answer: says('placement answer') })
    .where('id', '=', placement)
    .execute()
  const wish = { membership_id: member, person_id: of.id, region_code: 'Y56', kinds: ['project'] }
  await db
    .insertInto('development_wish')
    .values({ ...wish, words: says('wish') })
    .execute()
}
