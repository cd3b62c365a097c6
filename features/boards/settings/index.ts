import { paths } from '../../../paths.ts'
import { page, type Page } from '../../../platform/page.ts'
import { changeSettings, settingsOfBoard } from './change.ts'
import { settingsForm } from './form.ts'
import { SettingsPage } from './settings-page.tsx'

export const boardSettingsPages: Page[] = [
  page({
    path: paths.boardSettings,
    can: 'board.edit',
    load: ({ db, actor, params }) => settingsOfBoard(db, actor, params.slug),
    view: SettingsPage,
    form: settingsForm,
    fill: ({ email, answer_days, interim_answer_days }) => ({
      email: email ?? '',
      usual: String(answer_days),
      interim: String(interim_answer_days),
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeSettings(db, actor, data, values, version)
      return `${paths.board(data.slug)}?done=board.edit`
    },
  }),
]
