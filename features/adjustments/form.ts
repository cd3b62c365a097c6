import { words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export const adjustmentForm = form({
  words: words({
    label: 'What would help you',
    hint: 'For example: papers in large print, breaks, an interpreter, a room without stairs, questions beforehand. You need not say why.',
    maxWords: 300,
  }),
})

export const arrangeForm = form({
  words: words({
    label: 'What was arranged',
    hint: 'The candidate reads it, and so do others who arrange assessments. Nobody else does.',
    maxWords: 200,
  }),
})
