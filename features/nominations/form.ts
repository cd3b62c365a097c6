import { choice, email, neededSometimes, optionalDate, organisation, text, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { relationships, type Category } from '../../rules/categories.ts'
import { isAddress } from '../../rules/email-address.ts'
import { readinessLabels } from '../../rules/readiness.ts'

export interface FormChoices {
  /** For whom the actor may write. */
  places: Category
  /** The open rounds to choose from. */
  rounds: Category
  /** The actor writes for another leader too. */
  assists: boolean
}

const conversationAnswers = ({ assists }: FormChoices) =>
  ({
    leader: assists ? 'Yes, with the leader who nominates them' : 'Yes, with me',
    another: 'Yes, with another senior leader',
    'not-yet': 'Not yet',
  }) as const satisfies Category

const conversationHints = {
  'not-yet': 'They are told now, and the nomination counts as made once the conversation has been held',
}

const who = (choices: FormChoices) => ({
  organisation: choice({
    label: 'Which organisation do you nominate for?',
    options: choices.places,
    missing: 'Choose the organisation you nominate for',
  }),
  round: choice({
    label: 'Which round do you nominate them to?',
    options: choices.rounds,
    missing: 'Choose the round',
  }),
  name: text({ label: 'Their full name', missing: 'Enter their full name', autocomplete: 'off' }),
  email: email({
    label: 'Their work email address',
    hint: 'They are told when the nomination is sent, and can read all that is written here',
    missing: 'Enter their work email address',
    autocomplete: 'off',
  }),
  post: text({ label: 'Their current post', missing: 'Enter their current post' }),
  employer: organisation({
    label: 'Their employer',
    hint: 'Type part of the name, or the organisation code',
    missing: 'Enter their employer',
  }),
})

const view = {
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
  training: optionalDate({
    label: 'When did you last take the conscious decision-making module?',
    hint: 'Leave it empty if you have not taken it yet. For example, 27 3 2026',
  }),
}

const othersEmail = { label: 'Email address of the other senior leader', maxLength: 254, autocomplete: 'off' }

const conversation = (choices: FormChoices) => ({
  conversation: choice({
    label: 'Have they held a talent conversation?',
    options: conversationAnswers(choices),
    optionHints: conversationHints,
    missing: 'Choose whether they have held a talent conversation',
  }),
  conversationOn: neededSometimes(
    optionalDate({ label: 'Day of the conversation', hint: 'Only if it has been held. For example, 27 3 2026' }),
  ),
  conversationWith: neededSometimes(
    text({
      label: 'Name of the other senior leader',
      hint: 'Only if it was held with another senior leader',
      autocomplete: 'off',
    }),
  ),
  conversationEmail: {
    ...neededSometimes(text(othersEmail)),
    kind: 'email' as const,
    parse: text(othersEmail).parse.refine(
      (typed) => typed === '' || isAddress(typed.toLowerCase()),
      'Enter an email address in the correct format, like name@example.nhs.uk',
    ),
  },
})

/** What a leader writes of the person they put forward. */
export const nominationForm = (choices: FormChoices) => form({ ...who(choices), ...view, ...conversation(choices) })

const none: FormChoices = { places: {}, rounds: {}, assists: false }

/** The form's parts under their headings, in the order in which they are asked. */
export const groups: [heading: string, fields: string[]][] = [
  ['The person', Object.keys(who(none))],
  ['Your view of them', Object.keys(view)],
  ['The talent conversation', Object.keys(conversation(none))],
]
