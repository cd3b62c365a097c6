import { closeRound, prepareRound, publishRound } from '../../../features/rounds/actions.ts'
import { roundOfTeam } from '../../../features/rounds/of-team.ts'
import type { prepareForm } from '../../../features/rounds/form.ts'
import type { Values } from '../../../platform/form.ts'
import type { Does } from '../telling.ts'
import { found } from './latest.ts'

export type NewRound = Values<ReturnType<typeof prepareForm>>

/** What talent teams do for their board’s rounds. */
export const asBoard = (does: Does) => ({
  preparesARound: (round: NewRound) => does((db, actor) => prepareRound(db, actor, round)),
  opensARound: (round: NewRound) =>
    does(async (db, actor) => {
      const id = await prepareRound(db, actor, round)
      await publishRound(db, actor, found(await roundOfTeam(db, actor, id)))
      return id
    }),
  closesTheRound: (id: string) =>
    does(async (db, actor) => closeRound(db, actor, found(await roundOfTeam(db, actor, id)))),
})
