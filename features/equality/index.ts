import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import { equalityForm, typedOf } from './form.ts'
import { EqualityPage, WithdrawPage } from './pages.tsx'
import { ownEquality } from './queries.ts'

/** Neither leaves an event, a letter, a draft or a post: that somebody answered is as much their own as what. */
export const equalityPages: Page[] = [
  page({
    path: paths.equality,
    can: 'equality.answer',
    unrecorded: true,
    notice: 'equality',
    load: ({ db, actor, equality }) => ownEquality(db, equality, actor.personId),
    view: EqualityPage,
    form: ({ answers }) => equalityForm(answers),
    fill: ({ answers }) => typedOf(answers),
    submit: async ({ actor, equality, data, values, version }) => {
      if (!data.asked) throw new Stale()
      await equality.replace(actor.personId, values, version)
      return `${paths.equality()}?done=saved`
    },
  }),
  page({
    path: paths.withdrawEquality,
    can: 'equality.answer',
    unrecorded: true,
    load: ({ db, actor, equality }) => ownEquality(db, equality, actor.personId),
    view: WithdrawPage,
    submit: async ({ actor, equality }) => {
      await equality.withdraw(actor.personId)
      return `${paths.equality()}?done=deleted`
    },
  }),
]
