import { choice, choices, date, text, tick, words } from '../../platform/fields.ts'
import { form, type Errors } from '../../platform/form.ts'

/** `people`: those introduced who are at interview or have an offer. */
export const tieBreakForm = (people: Record<string, string>) =>
  form(
    {
      candidates: choices({
        label: 'Which of those introduced are as qualified as each other?',
        options: people,
        missing: 'Choose who is as qualified',
      }),
      others: words({ label: 'Who else was as qualified, without being introduced here?', maxWords: 50 }),
      preferred: choice({
        label: 'Whom do you prefer?',
        options: { ...people, [anotherPreferred]: 'Somebody who was not introduced here' },
        missing: 'Choose whom you prefer',
      }),
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
    },
    wrongCandidates,
  )

/** That the organisation prefers somebody who was not introduced here. */
export const anotherPreferred = 'another'

/** A tie is between two or more, and whoever is preferred is one of them. */
function wrongCandidates({
  candidates,
  others,
  preferred,
}: {
  candidates?: string[]
  others?: string
  preferred?: string
}): Errors {
  if (!candidates || others === undefined) return {}
  if (candidates.length < 2 && !others)
    return { candidates: 'Choose two or more, or say below who else was as qualified' }
  if (preferred === undefined) return {}
  if (preferred === anotherPreferred) return others ? {} : { others: 'Say who else was as qualified' }
  return candidates.includes(preferred) ? {} : { preferred: 'Choose one of those who are as qualified as each other' }
}
