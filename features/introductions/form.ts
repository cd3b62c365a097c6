import { choice, choices, date, neededSometimes, text, tick, words } from '../../platform/fields.ts'
import { form, type Field } from '../../platform/form.ts'
import { declineReasons } from '../../rules/introductions.ts'
import { reasonField } from './introduce.ts'

export const reasonForm = form({
  reason: words({ label: 'Would you like to say why?', maxWords: 100 }),
})

export const declineForm = form({
  because: choice({
    label: 'Why do you decline?',
    hint: 'Only the talent team reads your answer. It helps them to think of you for the right posts.',
    options: declineReasons,
    missing: 'Choose why you decline',
  }),
  reason: words({ label: 'Would you like to say more?', maxWords: 100 }),
})

/** `people`: those whom the team has in mind. Each is given a reason or left out. */
export function slateForm(people: readonly { id: string; name: string }[]) {
  const each: Record<string, Field<string | boolean>> = {}
  for (const { id, name } of people) {
    // Whoever is left out needs none: which are missing is told of the whole slate.
    each[reasonField(id)] = neededSometimes(words({ label: `Why do you think of ${name}?`, maxWords: 100 }))
    if (people.length > 1) each[leaveField(id)] = tick({ label: `Leave ${name} out` })
  }
  const by = date({
    label: 'By when are they to answer?',
    hint: 'They are reminded two working days before, and on the day',
    missing: 'Enter by when they are to answer',
  })
  return form<Record<string, Field<string | boolean>>>({ ...each, by })
}

/** The tick by which somebody is left out of a slate that is being written. */
export const leaveField = (membershipId: string) => `leave-${membershipId}`

/** `people`: those introduced who are at interview or have an offer. */
export const tieBreakForm = (people: Record<string, string>) =>
  form({
    candidates: choices({
      label: 'Which of those introduced are as qualified as each other?',
      options: people,
      missing: 'Choose who is as qualified',
    }),
    others: words({ label: 'Who else was as qualified, without being introduced here?', maxWords: 50 }),
    equally: words({
      label: 'On what do you rest that they are as qualified as each other?',
      hint: 'The criteria of the post, and how each was scored against them',
      missing: 'Say on what you rest that they are as qualified as each other',
      maxWords: 300,
    }),
    group: words({
      label: 'Which group do you think is under-represented in such posts, or at a disadvantage?',
      hint: 'People who share one of the nine protected characteristics',
      missing: 'Say which group you think is under-represented or at a disadvantage',
      maxWords: 50,
    }),
    evidence: words({
      label: 'What makes that reasonable to think?',
      hint: 'Figures of your workforce and board, such as WRES or WDES. Never what a candidate answered to equality questions.',
      missing: 'Say what makes that reasonable to think',
      maxWords: 300,
    }),
    proportionate: words({
      label: 'Why is preferring one of them a proportionate way to change it?',
      missing: 'Say why it is proportionate',
      maxWords: 300,
    }),
    noPolicy: tick({
      label: 'We have no policy of always preferring people of this group; we looked at each candidate',
      missing: 'Confirm that you have no policy of always preferring this group',
    }),
    own: tick({
      label: 'What we know of the candidates’ characteristics they told us themselves, for this purpose',
      missing: 'Confirm that the candidates told you themselves, for this purpose',
    }),
    approvedBy: text({ label: 'Who approved it?', missing: 'Enter who approved it', hint: 'Name and post' }),
    approvedOn: date({ label: 'On which day?', missing: 'Enter the day it was approved' }),
  })
