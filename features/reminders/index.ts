import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { chooseReminders } from './actions.ts'
import { remindersForm } from './form.ts'
import { wantedBy } from './queries.ts'
import { RemindersPage } from './reminders-page.tsx'
import { choosableFor, essentialsFor } from './words.ts'

export const reminderPages: Page[] = [
  page({
    path: paths.reminders,
    can: 'reminder.choose',
    load: async ({ db, actor }) => ({
      wanted: await wantedBy(db, actor),
      names: choosableFor(actor),
      essentials: essentialsFor(actor),
    }),
    view: RemindersPage,
    form: ({ names }) => remindersForm(names),
    fill: ({ wanted }) => ({ wanted }),
    submit: async ({ db, actor, values }) => {
      await chooseReminders(db, actor, values.wanted)
      return `${paths.account()}?done=reminder.choose`
    },
  }),
]
