import { tick, words } from '../../platform/fields.ts'
import { form, type Form } from '../../platform/form.ts'
import { counted } from '../../ui/words.ts'

export const returnForm = form({
  reason: words({
    label: 'Why you return it',
    hint: 'The panel reads it. Say what is missing or does not follow, not which outcome you would like.',
    missing: 'Say why you return it',
    maxWords: 200,
  }),
})

export const settleForm = form({
  answer: words({
    label: 'Why the outcome stands',
    hint: 'The inclusion adviser and the panel read it. Answer each point of the objection.',
    missing: 'Say why the outcome stands',
    maxWords: 200,
  }),
})

/** Whoever releases before all are done says so; where all are, there is nothing to say. */
export const releaseForm = ({ unfinished }: { unfinished: number }): Form =>
  form(unfinished > 0 ? { early: early(unfinished) } : {})

const early = (unfinished: number) =>
  tick({
    label: `Release these now, although ${counted(unfinished, 'other is', 'others are')} still being assessed`,
    missing: 'Confirm that you release these before the others',
  })
