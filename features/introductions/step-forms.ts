import { choice, date, optionalDate, wordCount, words } from '../../platform/fields.ts'
import { form, type Field, type Form } from '../../platform/form.ts'
import { dayInLondon, writtenDay } from '../../rules/days.ts'
import { addMonths } from '../../rules/working-days.ts'

/** A field that takes less than its kind does, and says what. */
const only = <T>(field: Field<T>, holds: (value: T) => boolean, says: string): Field<T> => ({
  ...field,
  parse: field.parse.refine(holds, says),
})

/** Also one that was held before anybody wrote it down here, but not before the organisation knew of them. */
export const interviewForm = ({ accepted_at }: { accepted_at: Date | null }) => {
  const introduced = dayInLondon(accepted_at ?? new Date())
  return form({
    interview: only(
      date({
        label: 'On which day is the interview?',
        hint: 'If you have met them since they were introduced, the day on which you did. For example, 27 3 2027',
        missing: 'Enter the day of the interview',
      }),
      (day) => day >= introduced,
      `The interview must be on or after the day they were introduced, ${writtenDay(introduced)}`,
    ),
    words: words({
      label: 'What does the member need to know?',
      hint: 'Time and place, who will be there, what to prepare. They read it here.',
      maxWords: 150,
    }),
  })
}

/** A check that was done, and not so long ago that it says nothing any more. */
const recent = (field: Field<string | null>, says: string) =>
  only(
    only(field, (day) => day === null || day <= dayInLondon(), 'Enter a day that is not in the future'),
    (day) => day === null || day >= addMonths(dayInLondon(), -12),
    says,
  )

export const checksForm = form({
  fitAndProper: recent(
    optionalDate({
      label: 'On which day was the fit and proper person test completed?',
      hint: 'Only the day is kept here. What it found stays with you.',
    }),
    'The test must have been completed within the last 12 months',
  ),
  references: recent(
    optionalDate({ label: 'On which day were the references in place?', hint: 'Only the day is kept here' }),
    'The references must be from the last 12 months',
  ),
})

const starts = only(
  date({ label: 'When do they begin?', hint: 'For example, 27 3 2027', missing: 'Enter the day they begin' }),
  (day) => day >= dayInLondon(),
  'The day they begin must be today or later',
)

/** A day that has passed would end a membership at once; a substantive post has no end to ask for. */
export const appointmentForm = ({ contract_type }: { contract_type: string }) =>
  form({
    starts,
    ...(contract_type === 'substantive' ? {} : { ends: optionalDate({ label: 'When does the post end?' }) }),
  }) as Form<Record<string, Field<string | null>>>

export const turnDownForm = ({ member_name: name }: { member_name: string }) =>
  form({
    feedback: only(
      words({
        label: 'Feedback for the member',
        hint: `${name} reads it exactly as you write it. Say what was strong and what another time would need.`,
        missing: 'Write feedback for the member',
        maxWords: 200,
      }),
      (typed) => wordCount(typed) >= 10,
      `Write at least 10 words: ${name} reads exactly this`,
    ),
    appointable: choice({
      label: 'Could you have appointed them?',
      hint: 'The talent team thinks of those who could have been for the next vacancy of this kind. The member does not read this answer.',
      options: { yes: 'Yes, somebody else was stronger on the day', no: 'No', unmet: 'We did not meet them' },
      missing: 'Say whether you could have appointed them',
    }),
  })

export const offerRefusedForm = form({
  reason: words({ label: 'Did they say why?', hint: 'The member and the talent teams read it', maxWords: 100 }),
})

export const fallThroughForm = form({
  reason: words({
    label: 'Why did it fall through?',
    hint: 'The member and the talent teams read it',
    missing: 'Say why the appointment fell through',
    maxWords: 100,
  }),
})
