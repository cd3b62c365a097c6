import { startApplication, submitApplication, withdrawApplication } from '../../../features/applications/actions.ts'
import { partNames, type PartName } from '../../../features/applications/parts.ts'
import { application } from '../../../features/applications/queries.ts'
import { savePart, type PartValues } from '../../../features/applications/save.ts'
import { askEndorsement, cancelEndorsement } from '../../../features/endorsements/actions.ts'
import { endorsement } from '../../../features/endorsements/queries.ts'
import { accept, decline } from '../../../features/introductions/actions.ts'
import { introduction } from '../../../features/introductions/queries.ts'
import { acceptNomination, declineNomination } from '../../../features/nominations/actions.ts'
import { nomination } from '../../../features/nominations/queries.ts'
import { changeAvailability, leavePool } from '../../../features/pool/actions.ts'
import { membership } from '../../../features/pool/queries.ts'
import type { Db } from '../../../platform/db.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { Candidate, Person } from '../people.ts'
import { inDays } from '../days.ts'
import type { Does } from '../telling.ts'
import { found, introductionTo, latest } from './latest.ts'

/** What people do about themselves: they apply, and answer. */
export const asCandidate = (does: Does) => ({
  acceptsTheNomination: () => does(async (db, actor) => acceptNomination(db, actor, await own.nomination(db, actor))),
  declinesTheNomination: (reply: string) =>
    does(async (db, actor) => declineNomination(db, actor, await own.nomination(db, actor), reply)),

  startsAnApplication: ({ board, pathway }: Candidate) =>
    does((db, actor) => startApplication(db, actor, { region: board, pathway })),
  async writes(about: Candidate, parts: readonly PartName[] = partNames) {
    const values = valuesOf(about)
    for (const part of parts)
      await does(async (db, actor) => {
        const draft = await own.application(db, actor)
        await savePart(db, actor, draft, part, values[part], draft.version)
      })
  },
  asksForTheEndorsementOf: ({ name, email }: Person) =>
    does(async (db, actor) => askEndorsement(db, actor, await own.application(db, actor), { name, email })),
  takesBackTheRequest: () => does(async (db, actor) => cancelEndorsement(db, actor, await own.endorsement(db, actor))),
  submits: () => does(async (db, actor) => submitApplication(db, actor, await own.application(db, actor))),
  withdraws: () => does(async (db, actor) => withdrawApplication(db, actor, await own.application(db, actor))),

  isAwayUntil: (day: string) =>
    does(async (db, actor) => {
      const member = await own.membership(db, actor)
      await changeAvailability(db, actor, member, day, member.version)
    }),
  leavesThePool: () => does(async (db, actor) => leavePool(db, actor, await own.membership(db, actor))),

  accepts: (post: string) => does(async (db, actor) => accept(db, actor, await own.introduction(db, actor, post))),
  declines: (post: string, why: string) =>
    does(async (db, actor) => decline(db, actor, await own.introduction(db, actor, post), why)),
})

const own = {
  nomination: async (db: Db, actor: Actor) => found(await nomination(db, actor, await latest(db, 'nomination', actor))),
  application: async (db: Db, actor: Actor) =>
    found(await application(db, actor, await latest(db, 'application', actor))),
  endorsement: async (db: Db, actor: Actor) =>
    found(await endorsement(db, actor, await latest(db, 'endorsement', actor))),
  membership: async (db: Db, actor: Actor) => found(await membership(db, actor, await latest(db, 'membership', actor))),
  introduction: async (db: Db, actor: Actor, post: string) =>
    found(await introduction(db, actor, await introductionTo(db, post, actor))),
}

const valuesOf = (it: Candidate): PartValues => ({
  'current-post': { post: it.post, employer: it.employer },
  'target-roles': { roles: it.looksFor, contracts: it.wouldHold, from: inDays(it.availableIn) },
  regions: { regions: it.regions ?? [it.board] },
  readiness: { readiness: it.readiness },
  statements: it.statements,
  'who-may-see-me': { hide: it.employerMayFindMe ? 'no' : 'yes' },
})
