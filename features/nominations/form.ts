import { choice, email, organisation, text, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { pathways, relationships, type Category } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'

/** What a leader writes of the person they put forward. `organisations`: those they lead in. */
export const nominationForm = (organisations: Category) =>
  form({
    organisation: choice({
      label: 'Which organisation do you nominate for?',
      options: organisations,
      missing: 'Choose the organisation you nominate for',
    }),
    name: text({ label: 'Their full name', missing: 'Enter their full name', autocomplete: 'off' }),
    email: email({
      label: 'Their email address',
      hint: 'We tell them at once, and they can read all that you write here',
      missing: 'Enter their email address',
      autocomplete: 'off',
    }),
    post: text({ label: 'Their current post', missing: 'Enter their current post' }),
    employer: organisation({
      label: 'Their employer',
      hint: 'Type part of the name, or the organisation code',
      missing: 'Enter their employer',
    }),
    pathway: choice({ label: 'What do you nominate them for?', options: pathways, missing: 'Choose a pathway' }),
    relationship: choice({
      label: 'How do you know them?',
      options: relationships,
      missing: 'Choose how you know them',
    }),
    readiness: choice({
      label: 'When will they be ready for a board-level post?',
      options: readinessLabels,
      missing: 'Choose when they will be ready',
    }),
    reason: words({
      label: 'Why do you nominate them?',
      hint: 'What they have led, how they work with others, and what it changed. Nobody is expected to be strong at everything.',
      missing: 'Say why you nominate them',
      maxWords: 300,
    }),
    developmentNeeds: words({
      label: 'What would help them to be ready?',
      missing: 'Say what would help them to be ready',
      maxWords: 200,
    }),
    conflict: words({
      label: 'Conflicts of interest',
      hint: 'For example a family tie, or a shared business',
      maxWords: 100,
    }),
  })

export const replyForm = form({
  reply: words({ label: 'Would you like to say why?', hint: 'Your nominator will read this', maxWords: 100 }),
})
