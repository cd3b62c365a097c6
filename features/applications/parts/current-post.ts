import { choice, text } from '../../../platform/fields.ts'
import { form } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import { boardMembership, payFrameworks } from '../../../rules/career.ts'
import { labelOf } from '../../../rules/categories.ts'
import { counted } from '../../../ui/words.ts'
import { organisationTyped } from '../../organisations/organisation-typed.ts'
import { boardField, employmentFields, yearsField } from '../career-fields.ts'
import { part } from './part.ts'

const currentPostForm = form({
  ...employmentFields,
  pay: choice({ label: 'How is your post paid?', options: payFrameworks, missing: 'Choose how your post is paid' }),
  board: boardField,
  reportsTo: text({
    label: 'Whose post do you report to?',
    hint: 'For example, chief finance officer',
    missing: 'Enter the post you report to',
  }),
  years: yearsField,
})

export const currentPost = part({
  title: 'Your current post',
  heading: 'Current post',
  path: paths.currentPost,
  form: () => currentPostForm,
  fill: (it) => ({
    post: it.current_post ?? '',
    employer: it.employer_name ?? '',
    pay: it.pay_framework ?? '',
    board: it.board_member ?? '',
    reportsTo: it.reports_to,
    years: it.years_at_level === null ? '' : String(it.years_at_level),
  }),
  columns: ['current_post', 'employer_code', 'pay_framework', 'board_member', 'reports_to', 'years_at_level'],
  save: async ({ post, employer, pay, board, reportsTo, years }, db) => ({
    current_post: post,
    employer_code: (await organisationTyped(db, 'employer', employer)).code,
    pay_framework: pay,
    board_member: board,
    reports_to: reportsTo,
    years_at_level: years,
  }),
  done: (it) => it.current_post !== null && it.employer_code !== null && it.pay_framework !== null,
  answers: (it) => [
    ['Current post', it.current_post ?? ''],
    ['Employer', it.employer_name ?? ''],
    ['Paid as', labelOf(payFrameworks, it.pay_framework ?? '')],
    ['On the board', labelOf(boardMembership, it.board_member ?? '')],
    ['Reports to', it.reports_to],
    ['At this level for', it.years_at_level === null ? '' : counted(it.years_at_level, 'year')],
  ],
})
