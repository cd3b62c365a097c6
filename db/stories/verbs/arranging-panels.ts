import { arrangeSession, type Typed } from '../../../features/panel-sessions/arrange.ts'
import { convenePanel, formPanel } from '../../../features/panels/actions.ts'
import { disbandPanel } from '../../../features/panels/disband.ts'
import { giveCandidates } from '../../../features/panels/give.ts'
import { panelOfTeam } from '../../../features/panels/queries.ts'
import { addMember } from '../../../features/panels/staff.ts'
import { appointReviewer } from '../../../features/reviews/actions.ts'
import { review } from '../../../features/reviews/queries.ts'
import type { Db } from '../../../platform/db.ts'
import type { PanelPart } from '../../../rules/panels.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { Person } from '../people.ts'
import type { PanelToForm } from '../panels.ts'
import type { Does } from '../telling.ts'
import { found, latest, panelCalled, roundFor } from './latest.ts'

/** What talent teams do so that panels can assess: they form them, give them candidates, and have complaints of them looked at. */
export const arrangingPanels = (does: Does) => ({
  formsAPanel: (panel: PanelToForm) =>
    does(async (db, actor) => formPanel(db, actor, { round: (await roundFor(db, panel)).id, title: panel.title })),
  seats: (panel: PanelToForm, part: PanelPart, { name, email }: Person) =>
    does(async (db, actor) => addMember(db, actor, await their(db, actor, panel), { part, name, email })),
  convenes: (panel: PanelToForm) => does(async (db, actor) => convenePanel(db, actor, await their(db, actor, panel))),
  disbands: (panel: PanelToForm) => does(async (db, actor) => disbandPanel(db, actor, await their(db, actor, panel))),

  gives: (panel: PanelToForm, candidates: readonly Person[]) =>
    does(async (db, actor) => {
      const applications: string[] = []
      for (const candidate of candidates) applications.push(await latest(db, 'application', candidate))
      const wrong = await giveCandidates(db, actor, await their(db, actor, panel), applications)
      if (wrong) throw wrong
    }),
  /** Returns the session’s id. */
  arrangesASession: (panel: PanelToForm, sitting: Typed) =>
    does(async (db, actor) => {
      const it = await their(db, actor, panel)
      await arrangeSession(db, actor, it, sitting)
      return latestSession(db, it.id)
    }),

  appointsToReview: (reviewer: Person, candidate: Person) =>
    does(async (db, actor) =>
      appointReviewer(db, actor, found(await review(db, actor, await latest(db, 'review', candidate))), reviewer),
    ),
})

const their = async (db: Db, actor: Actor, panel: PanelToForm) =>
  found(await panelOfTeam(db, actor, await panelCalled(db, panel)))

async function latestSession(db: Db, panel: string): Promise<string> {
  const { id } = await db
    .selectFrom('panel_session')
    .select('id')
    .where('panel_id', '=', panel)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}
