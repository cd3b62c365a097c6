import { paths } from '../../paths.ts'
import { typedDay } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import { StatementPage } from './statement-page.tsx'
import { stateOneself, statementForm } from './state-oneself.ts'
import { statementOf } from './statement-query.ts'

/** What somebody who assesses says of themselves: their post, training and when they can assess. */
export const statementPage = page({
  path: paths.assessorStatement,
  can: 'assessor.state',
  load: ({ db, actor }) => statementOf(db, actor),
  view: StatementPage,
  notice: 'assessor',
  form: statementForm,
  fill: (it) => ({
    post: it.post,
    standing: it.standing,
    employer: it.employer_name,
    earlier1: it.earlier[0] ?? '',
    earlier2: it.earlier[1] ?? '',
    earlier3: it.earlier[2] ?? '',
    trained: typedDay(it.trained_on),
    weekdays: it.weekdays,
    from: typedDay(it.available_from),
    until: typedDay(it.available_until),
  }),
  submit: async ({ db, actor, data, values, version }) => {
    await stateOneself(db, actor, data, values, version)
    return paths.panels()
  },
})
