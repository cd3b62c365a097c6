import { choice, date, optionalDate, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import type { Outcome } from '../../rules/categories.ts'
import { admitting, nearMisses, usefulness } from '../../rules/outcomes.ts'

const wordsField = words({
  label: 'Your feedback',
  hint: 'Write to the candidate: what the panel saw, what it missed, and what would help. No scores, no ranks, no names of assessors.',
  missing: 'Write your feedback',
  maxWords: 600,
})

const plan = { label: 'Development plan', maxWords: 250 }
const optionalPlan = words({ ...plan, hint: 'What would help them in the pool, and who could help with it' })
const neededPlan = words({
  ...plan,
  hint: 'What would bring them there, step by step, and who could help with it',
  missing: 'Write a development plan',
})

const again = { label: 'They may apply again from' }

/** Whoever was admitted needs no day from which to apply again; a near-miss needs it, and a plan. */
export function feedbackForm({ outcome }: { outcome: Outcome }) {
  if (outcome in admitting) return form({ words: wordsField, plan: optionalPlan })
  return nearMisses.includes(outcome)
    ? form({
        words: wordsField,
        plan: neededPlan,
        again: date({ ...again, missing: 'Enter from when they may apply again' }),
      })
    : form({ words: wordsField, plan: optionalPlan, again: optionalDate(again) })
}

export const judgeForm = form({
  useful: choice({
    label: 'How useful is the feedback to you?',
    options: usefulness,
    missing: 'Choose how useful the feedback is',
  }),
  words: words({
    label: 'What would have made it more useful?',
    hint: 'The talent team reads it',
    maxWords: 150,
  }),
})
