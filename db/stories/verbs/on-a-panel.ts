import { objectToOutcome, signOff } from '../../../features/assessments/advise.ts'
import { proposeOutcome, recordConsensus } from '../../../features/assessments/panel-work.ts'
import { assessment, type Assessment } from '../../../features/assessments/queries.ts'
import { lockScores, saveScore } from '../../../features/assessments/scoring.ts'
import { reportConflict } from '../../../features/assessments/staffing.ts'
import type { outcomeForm } from '../../../features/assessments/form.ts'
import { giveFeedback } from '../../../features/feedback/actions.ts'
import { feedbackToGive } from '../../../features/feedback/to-give.ts'
import { declareNames } from '../../../features/panels/declare.ts'
import { namesToDeclare } from '../../../features/panels/names.ts'
import { panel as panelSeen } from '../../../features/panels/queries.ts'
import { statementOf } from '../../../features/panels/statement-query.ts'
import { stateOneself } from '../../../features/panels/state-oneself.ts'
import type { Db } from '../../../platform/db.ts'
import type { Values } from '../../../platform/form.ts'
import type { Actor } from '../../../rules/roles.ts'
import type { Finding } from '../evidence/found.ts'
import type { Agreed } from '../evidence/agreed.ts'
import type { Statement } from '../panel-people.ts'
import type { PanelToForm } from '../panels.ts'
import type { Person } from '../people.ts'
import type { Does } from '../telling.ts'
import { found, latest, panelCalled } from './latest.ts'

export type Proposal = Values<typeof outcomeForm>

/** What members of a panel do: assessors, their chair and the inclusion adviser. */
export const onAPanel = (does: Does) => {
  const withAssessment = (of: Person, act: (db: Db, actor: Actor, it: Assessment) => Promise<unknown>) =>
    does(async (db, actor) => {
      await act(db, actor, await theirs(db, actor, of))
    })
  return {
    /** Once: on another panel they need not state themselves again. */
    statesThemself: (values: Statement) =>
      does(async (db, actor) => {
        const before = await statementOf(db, actor)
        if (before.version === 0) await stateOneself(db, actor, before, values)
      }),
    /** Of each name on the round’s list with whom the service has found no conflict: that there is none. */
    declaresTheNames: (panel: PanelToForm) =>
      does(async (db, actor) => {
        const it = found(await panelSeen(db, actor, await panelCalled(db, panel)))
        const names = await namesToDeclare(db, it, actor.personId)
        await declareNames(db, actor, it, names, Object.fromEntries(names.map(({ id }) => [id, 'none' as const])))
      }),
    scores: (of: Person, findings: readonly Finding[]) =>
      withAssessment(of, async (db, actor, it) => {
        for (const { item, ...score } of findings) await saveScore(db, actor, it, item, score, 0)
      }),
    /** All that they score, and their lock. */
    scoresAndLocks: (of: Person, findings: readonly Finding[]) =>
      withAssessment(of, async (db, actor, it) => {
        for (const { item, ...score } of findings) await saveScore(db, actor, it, item, score, 0)
        await lockScores(db, actor, it)
      }),
    reportsAConflict: (of: Person, conflict: Parameters<typeof reportConflict>[4]) =>
      withAssessment(of, (db, actor, it) => reportConflict(db, actor, it, actor.personId, conflict)),

    recordsWhatIsAgreed: (of: Person, agreed: readonly Agreed[]) =>
      withAssessment(of, async (db, actor, it) => {
        for (const { item, ...one } of agreed) await recordConsensus(db, actor, it, item, one, 0)
      }),
    proposes: (of: Person, outcome: Proposal) =>
      withAssessment(of, (db, actor, it) => proposeOutcome(db, actor, it, outcome)),
    givesFeedback: (
      of: Person,
      { words, plan = '', again = null }: { words: string; plan?: string; again?: string | null },
    ) =>
      does(async (db, actor) => {
        const it = found(await feedbackToGive(db, actor, await latest(db, 'assessment', of)))
        const said = { words, plan, again }
        await giveFeedback(db, actor, it, said)
      }),

    signsOff: (of: Person) => withAssessment(of, signOff),
    objects: (of: Person, objection: string) =>
      withAssessment(of, (db, actor, it) => objectToOutcome(db, actor, it, { objection })),
  }
}

const theirs = async (db: Db, actor: Actor, of: Person) =>
  found(await assessment(db, actor, await latest(db, 'assessment', of)))
