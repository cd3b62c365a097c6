import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { Stale } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import { assessment, type Assessment } from '../assessments/queries.ts'
import { tellRole } from '../assessments/tell.ts'

export type ToCheck = NonNullable<Awaited<ReturnType<typeof toCheck>>>

/** An assessment with a version that tells one proposal from the next: so nobody answers what they have not seen. */
export async function toCheck(db: Db, actor: Actor, id: string) {
  const found = await assessment(db, actor, id)
  return found && { ...found, version: versionOf([found.changed_at]) }
}

/** A number that is another one as soon as one of the moments is; from 1 on, at most nine digits. */
export const versionOf = (moments: readonly Date[]) =>
  moments.reduce((sum, moment) => (sum * 31 + moment.getTime()) % 999_999_937, moments.length) + 1

/**
 * The board gives an assessment back to its panel, whose chair is told.
 * @param version as the page showed it
 * @throws Stale where something else was proposed since, or somebody else was first
 */
export async function returnAssessment(
  db: Db,
  actor: Actor,
  it: Assessment,
  reason: string,
  version = it.version,
): Promise<void> {
  if (version !== it.version) throw new Stale(it)
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
  it: Assessment,
  answer: string,
  version = it.version,
): Promise<void> {
  if (version !== it.version) throw new Stale(it)
  const event = await move(db, actor, 'assessment', 'settle', it, { settlement: answer, changed_at: new Date() })
  for (const role of ['chair', 'inclusion-adviser'] as const)
    await tellRole(db, it, role, event, paths.assessment(it.id))
}
