import { text, words } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import { registrationBodies } from '../../../rules/career.ts'
import { labelOf } from '../../../rules/categories.ts'
import { registrationFields, wrongNumber } from '../career-fields.ts'
import { part } from './part.ts'

const experienceForm = form(
  {
    ...registrationFields,
    others: text({ label: 'Other registrations', hint: 'The body, and your number with it' }),
    experience: words({
      label: 'Your experience',
      hint: 'Large changes, partners outside, clinicians, work across boundaries, budgets, poor performance, leading leaders, inclusion. Nobody has done all of it.',
      missing: 'Write about your experience',
      maxWords: 300,
    }),
  },
  // Whoever names another body says all that is needed there.
  ({ body, number, others }) =>
    body === 'other'
      ? others === ''
        ? { others: 'Enter the body you are registered with' }
        : {}
      : wrongNumber({ body, number }),
)

export const experience = part({
  title: 'Experience and registrations',
  heading: 'Experience and registrations',
  path: paths.experience,
  form: () => experienceForm,
  fill: (it) => ({
    body: it.registration_body ?? '',
    number: it.registration_number,
    others: it.other_registrations,
    experience: it.experience ?? '',
  }),
  columns: ['registration_body', 'registration_number', 'other_registrations', 'experience'],
  save: (values) => ({
    registration_body: values.body,
    registration_number: values.number,
    other_registrations: values.others,
    experience: values.experience,
  }),
  done: (it) => it.registration_body !== null && it.experience !== null,
  answers: (it) => [
    ['Registered with', labelOf(registrationBodies, it.registration_body ?? '')],
    ...(it.registration_number ? [['Number', it.registration_number] as [string, string]] : []),
    ...(it.other_registrations ? [['Other registrations', it.other_registrations] as [string, string]] : []),
    ['Experience', it.experience ?? ''],
  ],
})
