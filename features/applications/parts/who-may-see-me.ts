import { form } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import { hideField } from '../career-fields.ts'
import { part } from './part.ts'

const visibilityForm = form({ hide: hideField })

export const whoMaySeeMe = part({
  title: 'Who may see you',
  heading: 'Who may see them',
  path: paths.visibility,
  form: () => visibilityForm,
  fill: (it) => ({ hide: it.visibility_chosen ? (it.hide_from_employer ? 'yes' : 'no') : '' }),
  columns: ['hide_from_employer', 'visibility_chosen'],
  save: ({ hide }) => ({ hide_from_employer: hide === 'yes', visibility_chosen: true }),
  done: (it) => it.visibility_chosen,
  answers: (it) => [
    ['Hidden from own employer', it.visibility_chosen ? (it.hide_from_employer ? 'Yes' : 'No') : ''],
    ['Hidden from', it.hidden_from.map(({ name }) => name).join('\n') || 'No other organisation'],
  ],
  next: paths.hideFrom,
})
