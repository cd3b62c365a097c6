import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { dayInLondon } from '../../rules/days.ts'
import { boards } from '../boards/queries.ts'
import { acknowledgeRequest, answerRequest, makeRequest, withdrawRequest } from './actions.ts'
import { answerForm, requestForm } from './form.ts'
import { AcknowledgePage, AnswerPage, MakeRequestPage, WithdrawPage } from './move-pages.tsx'
import { regionDealtWith, request, requestsThatEnded, requestsThatWait } from './queries.ts'
import { RequestPage } from './request-page.tsx'
import { RequestsPage } from './requests-page.tsx'

export const requestPages: Page[] = [
  page({
    path: paths.requests,
    can: 'request.list',
    load: async ({ db, actor, visit }) => {
      const ended = visit.query.get('answered') === 'yes'
      const after = momentIn(visit.query.get('after'))
      const found = ended ? requestsThatEnded(db, actor, after) : requestsThatWait(db, actor, after)
      return { ...(await found), ended, today: dayInLondon() }
    },
    view: RequestsPage,
  }),
  page({
    path: paths.makeRequest,
    can: 'request.make',
    notice: 'complainant',
    load: async ({ db, actor }) => ({ boards: await boards(db), region: await regionDealtWith(db, actor) }),
    view: MakeRequestPage,
    form: (data) => requestForm(Object.fromEntries(data.boards.map(({ region_code, name }) => [region_code, name]))),
    fill: (data) => ({ region: data.region ?? '' }),
    submit: async ({ db, actor, values }) => paths.request(await makeRequest(db, actor, values)),
  }),
  page({
    path: paths.request,
    can: 'request.see',
    reads: 'request.see',
    load: async ({ db, actor, params }) => {
      const found = await request(db, actor, params.id)
      if (!found) return null
      const happened = await timelineOf(db, 'request', params.id)
      return { request: found, happened, today: dayInLondon(), about: found.about }
    },
    view: RequestPage,
  }),
  page({
    path: paths.acknowledgeRequest,
    can: 'request.acknowledge',
    reads: 'request.see',
    load: ({ db, actor, params }) => request(db, actor, params.id),
    view: AcknowledgePage,
    submit: async ({ db, actor, data }) => {
      await acknowledgeRequest(db, actor, data)
      return paths.request(data.id)
    },
  }),
  page({
    path: paths.answerRequest,
    can: 'request.answer',
    reads: 'request.see',
    load: ({ db, actor, params }) => request(db, actor, params.id),
    view: AnswerPage,
    form: answerForm,
    submit: async ({ db, actor, data, values }) => {
      await answerRequest(db, actor, data, values)
      return paths.request(data.id)
    },
  }),
  page({
    path: paths.withdrawRequest,
    can: 'request.withdraw',
    load: ({ db, actor, params }) => request(db, actor, params.id),
    view: WithdrawPage,
    submit: async ({ db, actor, data }) => {
      await withdrawRequest(db, actor, data)
      return paths.request(data.id)
    },
  }),
]
