import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import { asSeen } from '../assessments/claimed.ts'
import type { Assessment } from '../assessments/queries.ts'
import { tellRole } from '../assessments/tell.ts'

/**
 * The board gives an assessment back to its panel, whose chair is told.
 * @param version as the page showed it
 * @throws Stale where something else was proposed since, or somebody else was first
 */
export async function returnAssessment(
  db: Db,
  actor: Actor,
  before: Assessment,
  reason: string,
  version = before.version,
): Promise<void> {
  const it = await asSeen(db, actor, before, version)
  const event = await move(db, actor, 'assessment', 'return', it, {
    returned_because: reason,
    changed_at: new Date(),
  })
  await tellRole(db, it, 'chair', event, paths.assessment(it.id))
}

/**
 * The board answers an objection and lets the outcome stand; chair and adviser are told.
 * @throws Stale as `returnAssessment` does
 */
export async function settleObjection(
  db: Db,
  actor: Actor,
  before: Assessment,
  answer: string,
  version = before.version,
): Promise<void> {
  const it = await asSeen(db, actor, before, version)
  const event = await move(db, actor, 'assessment', 'settle', it, { settlement: answer, changed_at: new Date() })
  for (const role of ['chair', 'inclusion-adviser'] as const)
    await tellRole(db, it, role, event, paths.assessment(it.id))
}
