import { choice, neededSometimes, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export const eligibilityForm = form({
  eligible: choice({
    label: 'Is the application eligible?',
    options: { yes: 'Yes, accept it for assessment', no: 'No' },
    missing: 'Choose whether the application is eligible',
  }),
  reason: words({
    label: 'The reason',
    hint: 'The candidate reads it. Say which of the criteria are met, or which are not.',
    missing: 'Give the reason',
    maxWords: 150,
  }),
  signpost: neededSometimes(
    words({
      label: 'If the answer is no, where they may turn',
      hint: 'The candidate reads it: a programme, a person to talk to, another round and from when',
      maxWords: 150,
    }),
  ),
})

export const wantedForm = form({
  wanted: words({
    label: 'What do you want to know?',
    hint: 'The candidate reads it. Ask for what the criteria need, and for nothing about health, family or age.',
    missing: 'Say what you want to know',
    maxWords: 150,
  }),
})

export const informationForm = form({
  informed: words({
    label: 'Your answer',
    hint: 'The talent team reads it',
    missing: 'Write your answer',
    maxWords: 300,
  }),
})
