import { paths } from '../../paths.ts'
import { page } from '../../platform/page.ts'
import type { Dimension } from '../../rules/frameworks/framework.ts'
import { dimensionOf } from '../../rules/success-profile.ts'
import { saveAnswers } from './actions.ts'
import { evidenceField, partForm } from './form.ts'
import { PartPage } from './part-page.tsx'
import { selfAssessment, type SelfAssessment } from './queries.ts'
import { readersOf } from './shares.ts'

/** One dimension, saved as one goes. */
export const partPage = page({
  path: paths.selfAssessmentPart,
  can: 'self-assessment.edit',
  load: async ({ db, actor, params }) => {
    const found = await selfAssessment(db, actor, params.id)
    const dimension = found && dimensionOf(found.framework, params.dimension)
    return dimension && { ...found, dimension, readers: await readersOf(db, found.id) }
  },
  view: PartPage,
  form: ({ dimension }) => partForm(dimension),
  fill: ({ dimension, answers }) =>
    Object.fromEntries(
      dimension.items.flatMap(({ key }) => [
        [key, answers[key]?.answer ?? ''],
        [evidenceField(key), answers[key]?.evidence ?? ''],
      ]),
    ),
  submit: async ({ db, actor, data, values, version, pressed }) => {
    await saveAnswers(db, actor, data, data.dimension, values, version)
    const next = pressed === 'report' ? undefined : dimensionAfter(data, data.dimension)
    return next ? paths.selfAssessmentPart(data.id, next.slug) : paths.selfAssessment(data.id)
  },
})

const dimensionAfter = ({ framework: { dimensions } }: SelfAssessment, { slug }: Dimension) =>
  dimensions[dimensions.findIndex((dimension) => dimension.slug === slug) + 1]
