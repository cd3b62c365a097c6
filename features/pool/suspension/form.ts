import { date, words } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { reviewMonths } from '../../../rules/membership-term.ts'

const reason = (label: string, hint: string) => words({ label, hint, missing: 'Write the reason', maxWords: 300 })

const review = date({
  label: 'When do you review it?',
  hint: `Within ${reviewMonths} months. You are reminded. For example, 27 3 2027`,
  missing: 'Enter the day of the review',
})

export const suspendForm = form({
  reason: reason('Why is the membership suspended?', 'The member reads it. No organisation and no other team does.'),
  review,
})

export const answerForm = form({
  answer: words({
    label: 'Your answer',
    hint: 'Your talent team reads it before it reviews the suspension',
    missing: 'Write your answer',
    maxWords: 500,
  }),
})

export const continueForm = form({
  reason: reason('What did the review come to?', 'The member reads it'),
  review: { ...review, label: 'When do you review it again?' },
})

export const settleForm = form({ reason: reason('What did the review come to?', 'The member reads it') })
