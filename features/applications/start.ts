import { paths } from '../../paths.ts'
import { isId } from '../../platform/address.ts'
import type { Db } from '../../platform/db.ts'
import { choice } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { boards } from '../boards/queries.ts'
import { openRounds, roundChoices, roundsToOpen } from '../rounds/queries.ts'
import { startApplication } from './actions.ts'
import { carryOver } from './carry-over.ts'
import { application } from './queries.ts'
import { StartPage } from './start-page.tsx'

/** Begins an application in an open round: of the board one comes from, or of any; with the answers of an earlier one. */
export const startPage = page({
  path: paths.startApplication,
  can: 'application.begin',
  notice: 'candidate',
  load: async ({ db, actor, visit }) => {
    const board = (await boards(db)).find(({ slug }) => slug === visit.query.get('board'))
    const of = board ? { board: board.slug } : {}
    const earlier = await ownApplication(db, actor, visit.query.get('from'))
    const rounds = (await openRounds(db, dayInLondon(), of)).filter(({ id }) => id !== earlier?.round_id)
    const only = rounds.length === 1 ? rounds[0]?.id : undefined
    const later = await roundsToOpen(db, dayInLondon(), of)
    return { board, earlier, rounds, later, chosen: visit.query.get('round') ?? only ?? '' }
  },
  view: StartPage,
  form: ({ rounds }) =>
    form({
      round: choice({
        label: 'To which board do you apply, and in which round?',
        hint: 'The board of the region you work in, or of the one you want to work in',
        options: roundChoices(rounds),
        missing: 'Choose a round that is open',
      }),
    }),
  fill: ({ chosen }) => ({ round: chosen }),
  submit: async ({ db, actor, data, values }) => {
    const round = data.rounds.find(({ id }) => id === values.round)!
    const id = await startApplication(db, actor, { round })
    if (data.earlier) await carryOver(db, actor, data.earlier, id)
    return paths.application(id)
  },
})

/** The earlier application whose answers they want to use. */
async function ownApplication(db: Db, actor: Actor, id: string | null) {
  const found = id && isId(id) ? await application(db, actor, id) : null
  return found?.person_id === actor.personId ? found : null
}
