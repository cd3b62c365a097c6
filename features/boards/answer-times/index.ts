import { paths } from '../../../paths.ts'
import { page, type Page } from '../../../platform/page.ts'
import { changeAnswerTimes, timesOfBoard } from './change.ts'
import { answerTimesForm } from './form.ts'
import { AnswerTimesPage } from './answer-times-page.tsx'

export const answerTimesPages: Page[] = [
  page({
    path: paths.answerTimes,
    can: 'board.answer-times',
    load: ({ db, actor, params }) => timesOfBoard(db, actor, params.slug),
    view: AnswerTimesPage,
    form: answerTimesForm,
    fill: ({ answer_days, interim_answer_days }) => ({
      usual: String(answer_days),
      interim: String(interim_answer_days),
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeAnswerTimes(db, actor, data, values, version)
      return `${paths.board(data.slug)}?done=board.answer-times`
    },
  }),
]
