import { date, optionalDate, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export const reasonForm = form({
  reason: words({ label: 'Would you like to say why?', maxWords: 100 }),
})

export const interviewForm = form({
  interview: date({
    label: 'On which day is the interview?',
    hint: 'For example, 27 3 2027',
    missing: 'Enter the day of the interview',
  }),
})

export const appointmentForm = form({
  starts: date({ label: 'When do they begin?', hint: 'For example, 27 3 2027', missing: 'Enter the day they begin' }),
  ends: optionalDate({ label: 'When does the post end?', hint: 'Only for a post that is not substantive' }),
})

export const turnDownForm = form({
  feedback: words({
    label: 'Feedback for the member',
    hint: 'They read it. Say what was strong and what another time would need.',
    missing: 'Write feedback for the member',
    maxWords: 200,
  }),
})
