import { choice } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import { labelOf } from '../../../rules/categories.ts'
import { readinessLabels } from '../../../rules/readiness.ts'
import { part } from './part.ts'

const readinessForm = form({
  readiness: choice({
    label: 'When will you be ready for a board-level post?',
    hint: 'Your own view. The board comes to its own, and tells you why.',
    options: readinessLabels,
    missing: 'Choose when you will be ready',
  }),
})

export const readiness = part({
  title: 'Your readiness',
  heading: 'Readiness',
  path: paths.readiness,
  form: () => readinessForm,
  fill: (it) => ({ readiness: it.readiness ?? '' }),
  columns: ['readiness'],
  save: (values) => ({ readiness: values.readiness }),
  done: (it) => it.readiness !== null,
  answers: (it) => [['Readiness', labelOf(readinessLabels, it.readiness ?? '')]],
})
