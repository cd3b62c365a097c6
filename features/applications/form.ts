import { choice, choices, date, organisation, text, tick, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { contractTypes, pathways, roleFamilies, type Category } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'

export const startForm = (boards: Category) =>
  form({
    region: choice({
      label: 'Which talent board do you apply to?',
      hint: 'The board of the region you work in, or of the one you want to work in',
      options: boards,
      missing: 'Choose a talent board',
    }),
    pathway: choice({ label: 'What describes you?', options: pathways, missing: 'Choose what describes you' }),
  })

export const currentPostForm = form({
  post: text({ label: 'Your current post', missing: 'Enter your current post', autocomplete: 'organization-title' }),
  employer: organisation({
    label: 'Your employer',
    hint: 'Type part of the name, or the organisation code',
    missing: 'Enter your employer',
  }),
})

export const targetRolesForm = form({
  roles: choices({
    label: 'Which roles do you look for?',
    hint: 'Choose all that you would consider',
    options: roleFamilies,
    missing: 'Choose at least one role',
  }),
  contracts: choices({
    label: 'How would you hold the post?',
    hint: 'Choose all that you would consider',
    options: contractTypes,
    missing: 'Choose at least one way to hold the post',
  }),
  from: date({
    label: 'From when are you available?',
    hint: 'Include your notice period. For example, 27 3 2027',
    missing: 'Enter the day from which you are available',
  }),
})

export const regionsForm = (boards: Category) =>
  form({
    regions: choices({
      label: 'In which regions would you work?',
      hint: 'The talent teams of these regions can see you once you are admitted',
      options: boards,
      missing: 'Choose at least one region',
    }),
  })

export const readinessForm = form({
  readiness: choice({
    label: 'When will you be ready for a board-level post?',
    hint: 'Your own view. The board comes to its own, and tells you why.',
    options: readinessLabels,
    missing: 'Choose when you will be ready',
  }),
})

export const statementsForm = form({
  transformation: words({
    label: 'A large change you led',
    hint: 'What it was for, what you did, what became better for patients or staff',
    missing: 'Write about a large change you led',
    maxWords: 250,
  }),
  governance: words({
    label: 'Your understanding of board governance',
    missing: 'Write about your understanding of board governance',
    maxWords: 250,
  }),
  inclusion: words({
    label: 'Compassionate and inclusive leadership',
    hint: 'What changed for whom, and how you know',
    missing: 'Write about compassionate and inclusive leadership',
    maxWords: 250,
  }),
  motivation: words({
    label: 'Why a board-level post, and why now',
    missing: 'Write why you look for a board-level post',
    maxWords: 250,
  }),
})

export const visibilityForm = form({
  hide: choice({
    label: 'May your own employer find you in the pool?',
    options: { yes: 'No, hide me from my employer', no: 'Yes, my employer may find me' },
    missing: 'Choose whether your employer may find you',
  }),
})

export const declarationForm = form({
  declared: tick({
    label: 'What I have written is true, and I know of nothing that would keep me from being a fit and proper person',
    missing: 'Confirm the declaration to submit your application',
  }),
})
