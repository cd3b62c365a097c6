import { choice, choices, optionalDate, text, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { standings } from '../../rules/board-posts.ts'
import { roleFamilies, type Category } from '../../rules/categories.ts'

export const boardPostForm = form({
  title: text({ label: 'Title of the post', missing: 'Enter the title of the post' }),
  role: choice({ label: 'Role', options: roleFamilies, missing: 'Choose the role' }),
  standing: choice({
    label: 'How does the post stand now?',
    options: {
      filled: standings.filled.label,
      interim: 'Held by an interim or acting',
      vacant: standings.vacant.label,
    },
    missing: 'Choose how the post stands',
  }),
  since: optionalDate({ label: 'Since when?', hint: 'For example, 27 3 2024. Leave it empty if you do not know yet' }),
  term: optionalDate({ label: 'When does the term end?', hint: 'Only for a fixed term, a secondment or an interim' }),
  likely: words({
    label: 'Why may it become vacant?',
    hint: 'Only your organisation and the regional talent team read this. Write about the post and name nobody',
    maxWords: 60,
  }),
})

/** `offered`: the usual posts that the register does not have yet. */
export const usualForm = (offered: Category) =>
  form({
    posts: choices({
      label: 'Which of these does your board have?',
      options: offered,
      missing: 'Choose at least one post',
    }),
  })
