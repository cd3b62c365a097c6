import { assessment } from '../../../features/assessments/queries.ts'
import { returnAssessment } from '../../../features/quality/actions.ts'
import { releaseOutcomes } from '../../../features/quality/release.ts'
import { releaseOf } from '../../../features/quality/to-release.ts'
import type { PanelToForm } from '../panels.ts'
import type { Person } from '../people.ts'
import type { Does } from '../telling.ts'
import { found, latest, panelCalled } from './latest.ts'

/** What members of a board do in its quality check. */
export const onTheBoard = (does: Does) => ({
  returns: (of: Person, reason: string) =>
    does(async (db, actor) => {
      const it = found(await assessment(db, actor, await latest(db, 'assessment', of)))
      await returnAssessment(db, actor, it, reason)
    }),
  /** All that are signed off in the round of the panel. */
  releasesTheOutcomes: (panel: PanelToForm) =>
    does(async (db, actor) => {
      const { round_id } = await db
        .selectFrom('panel')
        .select('round_id')
        .where('id', '=', await panelCalled(db, panel))
        .executeTakeFirstOrThrow()
      const { version } = found(await releaseOf(db, actor, round_id))
      await releaseOutcomes(db, actor, round_id, version)
    }),
})
