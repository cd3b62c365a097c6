import { choice, neededSometimes, words } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { WrongFields } from '../../../platform/refusals.ts'
import { paths } from '../../../paths.ts'
import type { Application } from '../queries.ts'
import { part } from './part.ts'

const declarationsForm = form({
  fit: choice({
    label: 'Are you a fit and proper person to be a director?',
    options: { yes: 'Yes, I know of nothing that would keep me from it', tell: 'I need to tell you something' },
    missing: 'Choose whether you are a fit and proper person to be a director',
  }),
  tell: neededSometimes(
    words({
      label: 'What you need to tell us',
      hint: 'Only if there is something. Your board’s talent team reads it, and talks to you first: it does not end your application.',
      maxWords: 200,
    }),
  ),
  conflicts: words({
    label: 'Conflicts of interest',
    hint: 'Interests, offices or relationships that would touch a board-level post. Leave it empty if you have none.',
    maxWords: 150,
  }),
})

export const declarations = part({
  title: 'Declarations',
  heading: 'Declarations',
  path: paths.declarations,
  form: () => declarationsForm,
  fill: (it) => ({
    fit: it.fit_and_proper ? (tells(it) ? 'tell' : 'yes') : '',
    tell: tells(it),
    conflicts: it.conflicts,
  }),
  columns: ['fit_and_proper', 'conflicts'],
  save: ({ fit, tell, conflicts }) => {
    if (fit === 'tell' && !tell) throw new WrongFields({ tell: 'Write what you need to tell us' })
    return { fit_and_proper: fit === 'tell' ? `tell: ${tell}` : 'yes', conflicts }
  },
  done: (it) => it.fit_and_proper !== null,
  answers: (it) => [
    ['Fit and proper person', it.fit_and_proper ? tells(it) || 'Yes' : ''],
    ['Conflicts of interest', it.conflicts || (it.fit_and_proper ? 'None' : '')],
  ],
})

/** What they have to tell; nothing where they know of nothing. */
const tells = ({ fit_and_proper }: Application) => /^tell: (.*)$/s.exec(fit_and_proper ?? '')?.[1] ?? ''
