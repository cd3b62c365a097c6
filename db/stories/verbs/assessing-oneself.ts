import { beginSelfAssessment, finishSelfAssessment, saveAnswers } from '../../../features/self-assessments/actions.ts'
import { evidenceField } from '../../../features/self-assessments/form.ts'
import { selfAssessment } from '../../../features/self-assessments/queries.ts'
import { conversationsToShareFor } from '../../../features/self-assessments/shares.ts'
import { shareSelfAssessment } from '../../../features/self-assessments/sharing.ts'
import { executiveDirector1 } from '../../../rules/frameworks/executive-director-1.ts'
import { keyOf, type Dimension, type ItemKey } from '../../../rules/frameworks/framework.ts'
import type { Answer } from '../../../rules/self-assessment.ts'
import type { Does } from '../telling.ts'
import { found } from './latest.ts'

/** What somebody answers to an item, with evidence where they give some. */
export type Answered = Partial<Record<ItemKey<typeof executiveDirector1>, [Answer, evidence?: string]>>

/** How people look at themselves against the Success Profile. */
export const assessingOneself = (does: Does) => ({
  /** One saving for each dimension that they answer something of. Returns its id. */
  looksAtThemself: (answered: Answered) =>
    does(async (db, actor) => {
      const id = await beginSelfAssessment(db, actor, keyOf(executiveDirector1))
      for (const dimension of executiveDirector1.dimensions) {
        const values = typed(dimension, answered)
        const it = found(await selfAssessment(db, actor, id))
        if (Object.keys(values).length > 0) await saveAnswers(db, actor, it, dimension, values, it.version)
      }
      return id
    }),
  finishesLooking: (id: string) =>
    does(async (db, actor) => {
      const it = found(await selfAssessment(db, actor, id))
      await finishSelfAssessment(db, actor, it, it.version)
    }),
  sharesTheirLook: (id: string, talk: string) =>
    does(async (db, actor) => {
      const it = found(await selfAssessment(db, actor, id))
      const offered = await conversationsToShareFor(db, actor, id)
      await shareSelfAssessment(db, actor, it, found(offered.find((one) => one.id === talk) ?? null))
    }),
})

const typed = ({ items }: Dimension, answered: Answered): Record<string, string> =>
  Object.fromEntries(
    items.flatMap(({ key }) => {
      const [answer, evidence = ''] = answered[key as keyof Answered] ?? []
      return answer ? [[key, answer] as const, [evidenceField(key), evidence] as const] : []
    }),
  )
