import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Given } from '../index.ts'
import { byLink } from '../sign-in/by-link.ts'
import { overBecause, overSentence } from './over.ts'

/** Where the letter to an endorser leads. */
export const answerByLink = (given: Given) =>
  byLink(given, {
    path: paths.answerEndorsement,
    words: {
      title: 'You are asked for an endorsement',
      says: 'Somebody who applies to a regional talent board asks what you have seen of their work.',
      over: 'It has been answered, or the candidate no longer asks.',
    },
    goesTo: (id) => paths.giveEndorsement(id),
    asked,
  })

async function asked(db: Db, id: string, reader: Actor | null) {
  const row = await db
    .selectFrom('endorsement')
    .innerJoin('application', 'application.id', 'endorsement.application_id')
    .innerJoin('round', 'round.id', 'application.round_id')
    .select(['endorsement.state', 'endorser_id', 'endorser_email as email', 'opens_on', 'closes_on'])
    .select(['application.state as application_state', 'round.state as round_state'])
    .where('endorsement.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const because = row.state === 'asked' ? overBecause(row) : null
  const { title, words } = because ? overSentence(because, row.closes_on) : { title: null, words: null }
  return {
    email: row.email,
    over: row.state !== 'asked' || because !== null,
    because: title && `${title}. ${words}`,
    mine: row.endorser_id === reader?.personId,
  }
}
