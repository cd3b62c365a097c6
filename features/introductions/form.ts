import { choice, date, neededSometimes, tick, words } from '../../platform/fields.ts'
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
