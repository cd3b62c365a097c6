import { choice, words } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { readinessLabels } from '../../../rules/readiness.ts'

export const judgeForm = form({
  band: choice({
    label: 'When are they ready for such a role?',
    options: readinessLabels,
    missing: 'Choose when they are ready',
  }),
  evidence: words({
    label: 'What does this rest on?',
    hint: 'What they have done and led, and what is still missing. The member reads it.',
    missing: 'Write what your judgement rests on',
    maxWords: 200,
  }),
})
