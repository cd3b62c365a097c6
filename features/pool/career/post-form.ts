import { choice } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { boardField, employmentFields, yearsField } from '../../applications/career-fields.ts'

const correct = 'I correct what is written here'

/** The member's post, as they record it. */
export const ownPostForm = form({
  change: choice({
    label: 'What has changed?',
    options: { new: 'I have a new post', correct },
    missing: 'Choose whether the post is new',
  }),
  ...employmentFields,
  board: boardField,
  years: yearsField,
})

/** The same, as their team does. */
export const postForm = form({
  change: choice({
    label: 'What has changed?',
    options: { new: 'They have a new post', correct },
    missing: 'Choose whether the post is new',
  }),
  post: { ...employmentFields.post, label: 'Their current post' },
  employer: { ...employmentFields.employer, label: 'Their employer' },
  board: { ...boardField, label: 'Do they sit on the board?' },
  years: { ...yearsField, label: 'How many years have they worked at this level?' },
})
