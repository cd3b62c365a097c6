import { choice } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { boardField, employmentFields, yearsField } from '../../applications/career-fields.ts'

/** `isNew`: that the post is a new one, as whoever records it says it. */
const changeField = (isNew: string) =>
  choice({
    label: 'What has changed?',
    options: { new: isNew, correct: 'I correct what is written here' },
    missing: 'Choose whether the post is new',
  })

/** The member's post, as they record it. */
export const ownPostForm = form({
  change: changeField('I have a new post'),
  ...employmentFields,
  board: boardField,
  years: yearsField,
})

/** The same, as their team does. */
export const postForm = form({
  change: changeField('They have a new post'),
  post: { ...employmentFields.post, label: 'Their current post' },
  employer: { ...employmentFields.employer, label: 'Their employer' },
  board: { ...boardField, label: 'Do they sit on the board?' },
  years: { ...yearsField, label: 'How many years have they worked at this level?' },
})
