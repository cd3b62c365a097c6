import { askForAdjustments } from '../../../features/adjustments/actions.ts'
import { adjustmentOf } from '../../../features/adjustments/queries.ts'
import { acknowledgeRequest, answerRequest, makeRequest, withdrawRequest } from '../../../features/privacy/actions.ts'
import type { RequestKind } from '../../../features/privacy/kinds.ts'
import { request } from '../../../features/privacy/queries.ts'
import type { Does } from '../telling.ts'
import { found, latest } from './latest.ts'

interface Asked {
  kind: RequestKind
  region: string
  words: string
}

/** What people ask of a board beside their application, and what its team says to that. */
export const asking = (does: Does) => ({
  asksForAdjustments: (words: string) =>
    does(async (db, actor) => {
      const asked = found(await adjustmentOf(db, actor, await latest(db, 'application', actor)))
      await askForAdjustments(db, actor, asked, words, asked.version)
    }),
  /** Returns the request's id. */
  asksOf: (asked: Asked) => does((db, actor) => makeRequest(db, actor, asked)),
  takesBackWhatTheyAsked: (id: string) =>
    does(async (db, actor) => withdrawRequest(db, actor, found(await request(db, actor, id)))),
  hasReceived: (id: string) =>
    does(async (db, actor) => acknowledgeRequest(db, actor, found(await request(db, actor, id)))),
  answers: (id: string, answer: string) =>
    does(async (db, actor) => answerRequest(db, actor, found(await request(db, actor, id)), { answer })),
})
