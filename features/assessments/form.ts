import { choice, neededSometimes, optionalDate, tick, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { outcomes } from '../../rules/categories.ts'
import { evidenceScale } from '../../rules/evidence-scale.ts'

const level = choice({
  label: 'How much evidence have you seen?',
  options: evidenceScale,
  missing: 'Choose how much evidence you have seen',
})

const evidence = words({
  label: 'The evidence',
  hint: 'What the candidate wrote, said or did. The panel reads it once everybody has locked; write what you would be content for the candidate to read.',
  missing: 'Write the evidence for your score',
  maxWords: 200,
})

export const scoreForm = form({ level, evidence })

export const correctionForm = form({
  level,
  evidence,
  reason: words({ label: 'Why you correct it', missing: 'Say why you correct it', maxWords: 100 }),
})

export const lockForm = form({
  alone: tick({
    label: 'I have scored by myself, by the evidence, and have no conflict with this candidate',
    missing: 'Confirm that you have scored by yourself',
  }),
})

export const excuseForm = form({
  reason: words({ label: 'Why they cannot score', missing: 'Say why they cannot score', maxWords: 100 }),
})

export const consensusForm = form({
  level: choice({
    label: 'What does the panel agree on?',
    options: evidenceScale,
    missing: 'Choose what the panel agrees on',
  }),
  reason: words({
    label: 'The reason',
    hint: 'Needed where the panel departs from what most of you scored',
    maxWords: 150,
  }),
})

export const outcomeForm = form({
  outcome: choice({
    label: 'What does the panel propose?',
    options: outcomes,
    missing: 'Choose what the panel proposes',
  }),
  strengths: words({
    label: 'Strengths',
    hint: 'What the panel saw, with the evidence. The candidate reads it. No totals and no ranks.',
    missing: 'Write their strengths',
    maxWords: 200,
  }),
  development: words({
    label: 'Areas to develop',
    hint: 'The candidate reads it',
    missing: 'Write their areas to develop',
    maxWords: 200,
  }),
  reason: words({
    label: 'The reason for the outcome',
    hint: 'The candidate reads it. Judge by the published criteria as a whole.',
    missing: 'Give the reason for the outcome',
    maxWords: 200,
  }),
  plan: neededSometimes(
    words({
      label: 'Development plan',
      hint: 'For the pipeline, and for “develop and apply again”: what would bring them there, and who could help',
      maxWords: 250,
    }),
  ),
  again: neededSometimes(
    optionalDate({
      label: 'From when they may apply again',
      hint: 'For the pipeline, and for “develop and apply again”',
    }),
  ),
})

export const objectionForm = form({
  objection: words({
    label: 'What you object to, and why',
    hint: 'The board reads it, and no outcome is released before it has answered',
    missing: 'Say what you object to, and why',
    maxWords: 250,
  }),
})
