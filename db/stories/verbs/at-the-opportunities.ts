import { closeOpportunity, offerOpportunity } from '../../../features/opportunities/actions.ts'
import { agreeTo, askFor, declineIt, finishIt, withdrawIt } from '../../../features/opportunities/ask.ts'
import type { offerForm } from '../../../features/opportunities/form.ts'
import { placement } from '../../../features/opportunities/placements.ts'
import { opportunity } from '../../../features/opportunities/queries.ts'
import type { Values } from '../../../platform/form.ts'
import { scopesOf } from '../../../rules/roles.ts'
import type { Does } from '../telling.ts'
import { found, latest } from './latest.ts'

export type Offer = Omit<Values<ReturnType<typeof offerForm>>, 'organisation'>

/** Who offers opportunities to grow, and who takes them. */
export const atTheOpportunities = (does: Does) => ({
  offersTo: (offer: Offer) =>
    does((db, actor) => offerOpportunity(db, actor, { organisation: scopesOf(actor, 'recruiter')[0] ?? '', ...offer })),
  closesTheOffer: (id: string, answer: string) =>
    does(async (db, actor) => closeOpportunity(db, actor, found(await opportunity(db, actor, id)), answer)),
  asksToTakePart: (id: string, words: string) =>
    does(async (db, actor) => {
      const membershipId = await latest(db, 'membership', actor)
      return askFor(db, actor, { opportunity: found(await opportunity(db, actor, id)), membershipId }, words)
    }),
  agreesToTakePart: (id: string, answer: string) =>
    does(async (db, actor) => agreeTo(db, actor, found(await placement(db, actor, id)), answer)),
  declinesToTakePart: (id: string, answer: string) =>
    does(async (db, actor) => declineIt(db, actor, found(await placement(db, actor, id)), answer)),
  noLongerAsksToTakePart: (id: string) =>
    does(async (db, actor) => withdrawIt(db, actor, found(await placement(db, actor, id)), '')),
  hasTakenPart: (id: string) => does(async (db, actor) => finishIt(db, actor, found(await placement(db, actor, id)))),
})
