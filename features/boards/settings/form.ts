import { number, optionalEmail } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { longestAnswer } from '../../../rules/pool-first.ts'

export const settingsForm = form({
  email: optionalEmail({
    label: 'Email address for questions',
    hint: 'Everybody may read it. Without one, those who recruit see the names and addresses of your team.',
  }),
  usual: number({
    label: 'Working days for a post',
    hint: `1 to ${longestAnswer}`,
    from: 1,
    to: longestAnswer,
    width: 3,
    missing: 'Enter how many working days your team has for a post',
  }),
  interim: number({
    label: 'Working days for an interim post',
    hint: 'No more than for another post',
    from: 1,
    to: longestAnswer,
    width: 3,
    missing: 'Enter how many working days your team has for an interim post',
  }),
})
