import { giveEndorsement } from '../../../features/endorsements/actions.ts'
import { endorsement } from '../../../features/endorsements/queries.ts'
import { nominate, withdrawNomination } from '../../../features/nominations/actions.ts'
import { nomination } from '../../../features/nominations/queries.ts'
import type { endorsementForm } from '../../../features/endorsements/form.ts'
import type { Values } from '../../../platform/form.ts'
import { scopesOf } from '../../../rules/roles.ts'
import type { Nominee } from '../people.ts'
import type { Does } from '../telling.ts'
import { found, latest } from './latest.ts'

export interface Nomination {
  reason: string
  developmentNeeds: string
  conflict?: string
}

/** What leaders do: they put people forward, and endorse. */
export const asLeader = (does: Does) => ({
  nominates: (nominee: Nominee, { conflict = '', ...words }: Nomination) =>
    does((db, actor) =>
      nominate(db, actor, {
        organisation: scopesOf(actor, 'leader')[0] ?? '',
        name: nominee.name,
        email: nominee.email,
        post: nominee.post,
        employer: nominee.employer,
        pathway: nominee.pathway,
        readiness: nominee.readiness,
        relationship: scopesOf(actor, 'leader').includes(nominee.employer) ? 'chief-executive' : 'sponsor',
        conflict,
        ...words,
      }),
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
