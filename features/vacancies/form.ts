import { choice, date, optionalDate, optionalNumber, text, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { contractTypes, roleFamilies, vacancyReasons, type Category } from '../../rules/categories.ts'

const post = {
  title: text({ label: 'Title of the post', missing: 'Enter the title of the post' }),
  role: choice({ label: 'Role', options: roleFamilies, missing: 'Choose the role' }),
  contract: choice({
    label: 'How will the post be held?',
    options: contractTypes,
    missing: 'Choose how the post will be held',
  }),
  starts: date({
    label: 'When does it begin?',
    hint: 'Your best estimate. For example, 27 3 2027',
    missing: 'Enter when it begins',
  }),
  ends: optionalDate({ label: 'When does it end?', hint: 'Only for a post that is not substantive' }),
  reason: choice({
    label: 'Why does it become vacant?',
    options: vacancyReasons,
    missing: 'Choose why it becomes vacant',
  }),
  likelihood: optionalNumber({
    label: 'How likely is it, in per cent?',
    hint: 'Only for a predicted vacancy: 1 to 99',
    from: 1,
    to: 99,
    width: 3,
  }),
  about: words({
    label: 'About the post',
    hint: 'What the team needs to know to introduce the right people',
    maxWords: 300,
  }),
}

/** `organisations`: those the recruiter recruits for. */
export const vacancyForm = (organisations: Category) =>
  form({
    organisation: choice({
      label: 'Which organisation?',
      options: organisations,
      missing: 'Choose the organisation',
    }),
    kind: choice({
      label: 'Is the post vacant now, or do you expect it to be?',
      options: { open: 'Immediate: we want to fill it now', predicted: 'Predicted: we expect it to become vacant' },
      missing: 'Choose whether the vacancy is immediate or predicted',
    }),
    ...post,
  })

export const changeForm = form(post)

export const closeForm = form({
  outcome: words({ label: 'Why do you close it?', missing: 'Say why you close it', maxWords: 100 }),
})
