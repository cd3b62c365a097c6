import { acceptAgreement } from '../../../features/data-sharing/actions.ts'
import { agreementOf } from '../../../features/data-sharing/queries.ts'
import { giveEndorsement } from '../../../features/endorsements/actions.ts'
import { endorsement } from '../../../features/endorsements/queries.ts'
import { prepareNomination, sendNominations, withdrawNomination } from '../../../features/nominations/actions.ts'
import { placesOf } from '../../../features/nominations/places.ts'
import { nomination } from '../../../features/nominations/queries.ts'
import { toSend } from '../../../features/nominations/to-send.ts'
import { grantRole } from '../../../features/people/actions.ts'
import { openRounds } from '../../../features/rounds/queries.ts'
import type { endorsementForm } from '../../../features/endorsements/form.ts'
import type { Values } from '../../../platform/form.ts'
import type { Db } from '../../../platform/db.ts'
import type { Actor } from '../../../rules/roles.ts'
import { inDays } from '../days.ts'
import type { Nominee, Person } from '../people.ts'
import type { Does } from '../telling.ts'
import { found, latest } from './latest.ts'

export interface Nomination {
  reason: string
  developmentNeeds: string
  conflict?: string
  /** The day of their talent conversation with the leader; without one the nomination waits for it. */
  talkedOn?: string
}

/** What leaders do, and their assistants for them: they put people forward, and endorse. */
export const asLeader = (does: Does) => ({
  acceptsDataSharing: (place: string) =>
    does(async (db, actor) => acceptAgreement(db, actor, found(await agreementOf(db, place)))),

  nominates: (nominee: Nominee, words: Nomination) =>
    does(async (db, actor) => {
      await prepare(db, actor, nominee, words)
      const ticked = (await toSend(db, actor)).map((it) => it.ticked)
      await sendNominations(db, actor, ticked)
    }),
  preparesTheNominationOf: (nominee: Nominee, words: Nomination) =>
    does((db, actor) => prepare(db, actor, nominee, words)),

  hasAnAssistant: ({ name, email }: Person) =>
    does((db, actor) =>
      grantRole(db, actor, 'assistant', { place: actor.personId, name, email, from: inDays(0), to: null }),
    ),

  takesBackTheNominationOf: (nominee: Nominee) =>
    does(async (db, actor) =>
      withdrawNomination(db, actor, found(await nomination(db, actor, await latest(db, 'nomination', nominee)))),
    ),

  endorses: (candidate: Nominee, words: Values<typeof endorsementForm>) =>
    does(async (db, actor) =>
      giveEndorsement(
        db,
        actor,
        found(await endorsement(db, actor, await latest(db, 'endorsement', candidate))),
        words,
      ),
    ),
})

/** To the round of the nominee’s pathway that the leader’s own region has open all year. */
async function prepare(db: Db, actor: Actor, nominee: Nominee, { conflict = '', talkedOn, ...words }: Nomination) {
  const places = await placesOf(db, actor)
  const [organisation, place] = found(Object.entries(places)[0] ?? null)
  const open = await openRounds(db, inDays(0), { region: place.region ?? '' })
  const round = open.find(({ pathway, closes_on }) => pathway === nominee.pathway && closes_on === null)
  return prepareNomination(db, actor, places, {
    organisation,
    round: found(round ?? null).id,
    name: nominee.name,
    email: nominee.email,
    post: nominee.post,
    employer: nominee.employer,
    readiness: nominee.readiness,
    relationship: place.organisation === nominee.employer ? 'chief-executive' : 'sponsor',
    conflict,
    ...words,
    training: null,
    conversation: talkedOn ? 'leader' : 'not-yet',
    conversationOn: talkedOn ?? null,
    conversationWith: '',
    conversationEmail: '',
  })
}
