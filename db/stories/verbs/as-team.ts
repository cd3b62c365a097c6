import { application } from '../../../features/applications/queries.ts'
import { checkEligibility } from '../../../features/eligibility/actions.ts'
import { askInformation } from '../../../features/eligibility/information.ts'
import { agree } from '../../../features/introductions/actions.ts'
import { replyDue, sendSlate } from '../../../features/introductions/introduce.ts'
import { introduction } from '../../../features/introductions/queries.ts'
import { grantRole } from '../../../features/people/actions.ts'
import { membership } from '../../../features/pool/queries.ts'
import { vacancy } from '../../../features/vacancies/queries.ts'
import type { Db } from '../../../platform/db.ts'
import type { Actor, Role } from '../../../rules/roles.ts'
import { inDays } from '../days.ts'
import type { Candidate, Person } from '../people.ts'
import type { Does } from '../telling.ts'
import { found, introductionTo, latest } from './latest.ts'

/** What talent teams do, and whoever else gives roles. */
export const asTeam = (does: Does) => ({
  givesTheRole: (role: Role, place: string, { name, email }: Person, to: string | null = null) =>
    does((db, actor) => grantRole(db, actor, role, { place, name, email, from: inDays(0), to })),

  checks: (candidate: Candidate, eligible: 'yes' | 'no', reason: string, signpost = turnTo) =>
    does(async (db, actor) =>
      checkEligibility(db, actor, await applicationOf(db, actor, candidate), {
        eligible,
        reason,
        signpost: eligible === 'yes' ? '' : signpost,
      }),
    ),

  wantsToKnow: (candidate: Candidate, wanted: string) =>
    does(async (db, actor) => askInformation(db, actor, await applicationOf(db, actor, candidate), wanted)),

  introduces: (member: Candidate, post: string, why = usually) =>
    does(async (db, actor) => {
      const it = found(await vacancy(db, actor, post))
      const person = found(await membership(db, actor, await latest(db, 'membership', member)))
      return sendSlate(db, actor, it, [{ member: person, why }], replyDue(it))
    }),

  agreesTo: (post: string, member: Candidate) =>
    does(async (db, actor) =>
      agree(db, actor, found(await introduction(db, actor, await introductionTo(db, post, member)))),
    ),
})

const applicationOf = async (db: Db, actor: Actor, candidate: Candidate) =>
  found(await application(db, actor, await latest(db, 'application', candidate)))

/** What a team writes where a story does not say more. */
const usually = 'Has done work of this kind at this level, looks for a post like this one, and could come in time.'

/** What a team says to most whom it cannot take. */
const turnTo =
  'Your own organisation’s talent lead can tell you of programmes for your present level. You are welcome in a later round.'
