import type { Db } from '../../../platform/db.ts'
import { pathways, relationships } from '../../../rules/categories.ts'
import { readinessLabels } from '../../../rules/readiness.ts'
import { holds, type Actor } from '../../../rules/roles.ts'
import { heldSince } from '../../nominations/seen-by.ts'
import { nameNow } from '../../organisations/name-now.ts'
import { stateIn, wordsOf } from './in-words.ts'

/** Nominations of the person: what was written about them, once it was sent. */
export async function nominationsOfYou(db: Db, { personId }: Actor) {
  const rows = await nominations(db)
    .where('nomination.person_id', '=', personId)
    .where('sent_at', 'is not', null)
    .execute()
  return rows.map((row) => ({
    nominatedBy: row.nominator_name,
    ...written(row),
    yourReply: row.reply,
  }))
}

/** Nominations the person made, or prepared for a leader: what they wrote, and no more of the nominee than whom they meant. */
export async function nominationsByYou(db: Db, actor: Actor) {
  const rows = await nominations(db)
    .where((is) => is.or([is('nominator_id', '=', actor.personId), is('prepared_by', '=', actor.personId)]))
    .execute()
  return rows.map((row) => {
    const whose = {
      nominee: row.nominee_name,
      inTheNameOf: row.nominator_name,
      preparedByYou: row.prepared_by === actor.personId,
      preparedOn: row.created_at,
    }
    if (row.nominator_id === actor.personId) return { ...whose, ...written(row), trainingTakenOn: row.training_on }
    return { ...whose, sent: row.sent_at !== null, ...(mayRead(actor, row) ? words(row) : {}) }
  })
}

/** An assistant reads what they prepared as long as they assist, and nothing of what came of it. */
const mayRead = (actor: Actor, { sent_at, nominator_id }: Row) =>
  sent_at === null && holds(actor, 'assistant', { assistant: nominator_id })

const nominations = (db: Db) =>
  db
    .selectFrom('nomination')
    .innerJoin('person as nominator', 'nominator.id', 'nomination.nominator_id')
    .innerJoin('region', 'region.code', 'nomination.region_code')
    .select([
      'nomination.id',
      'nomination.state',
      'nominator_id',
      'prepared_by',
      'nomination.created_at',
      'sent_at',
      'conversation_id',
    ])
    .select(['nominee_name', 'nominee_post', 'pathway', 'relationship', 'readiness', 'reason', 'development_needs'])
    .select(['conflict', 'reply', 'conversation_with', 'conversation_on', 'training_on'])
    .select(['nominator.name as nominator_name', 'region.name as region_name'])
    .select(nameNow('nomination.employer_code').as('employer_name'))
    .orderBy('nomination.created_at')

type Row = Awaited<ReturnType<ReturnType<typeof nominations>['execute']>>[number]

const written = (row: Row) => ({
  state: stateIn('nomination', row.state),
  preparedOn: row.created_at,
  sentOn: row.sent_at,
  ...words(row),
})

const words = (row: Row) => ({
  region: row.region_name,
  pathway: wordsOf(pathways, row.pathway),
  post: row.nominee_post,
  employer: row.employer_name,
  relationship: wordsOf(relationships, row.relationship),
  readiness: wordsOf(readinessLabels, row.readiness),
  why: row.reason,
  developmentNeeds: row.development_needs,
  conflictsOfInterest: row.conflict,
  conversation: row.conversation_on || heldSince(row) ? 'Held' : 'Not yet',
  conversationWith: row.conversation_with,
  conversationOn: row.conversation_on,
})
