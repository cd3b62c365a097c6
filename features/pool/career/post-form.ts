import { form } from '../../../platform/form.ts'
import { boardField, employmentFields, yearsField } from '../../applications/career-fields.ts'

/** A new post, as the member records it. */
export const ownPostForm = form({ ...employmentFields, board: boardField, years: yearsField })

/** The same, as their team does. */
export const postForm = form({
  post: { ...employmentFields.post, label: 'Their current post' },
  employer: { ...employmentFields.employer, label: 'Their employer' },
  board: { ...boardField, label: 'Do they sit on the board?' },
  years: { ...yearsField, label: 'How many years have they worked at this level?' },
})
