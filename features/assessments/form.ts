import { choice, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { outcomes } from '../../rules/categories.ts'

export const eligibilityForm = form({
  eligible: choice({
    label: 'Is the application eligible?',
    options: { yes: 'Yes, accept it for assessment', no: 'No' },
    missing: 'Choose whether the application is eligible',
  }),
  reason: words({
    label: 'The reason',
    hint: 'The candidate reads it. If the answer is no, say also where they may turn.',
    missing: 'Give the reason',
    maxWords: 150,
  }),
})

export const outcomeForm = form({
  outcome: choice({ label: 'What did the board decide?', options: outcomes, missing: 'Choose what the board decided' }),
  strengths: words({
    label: 'Strengths',
    hint: 'What the board saw, with the evidence. No totals and no ranks.',
    missing: 'Write their strengths',
    maxWords: 200,
  }),
  development: words({ label: 'Areas to develop', missing: 'Write their areas to develop', maxWords: 200 }),
  reason: words({ label: 'The reason for the decision', missing: 'Give the reason for the decision', maxWords: 200 }),
})
