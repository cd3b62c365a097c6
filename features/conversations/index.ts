import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { download } from '../../platform/download.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import { boardChoices } from '../applications/queries.ts'
import type { Given } from '../index.ts'
import { arrange } from './answer.ts'
import { DayPage } from './answer-pages.tsx'
import { beginningPages } from './begin.ts'
import { answerByLink } from './by-link.ts'
import { calendarFile } from './calendar.ts'
import { AnyConversationPage } from './any-conversation-page.tsx'
import { ConversationsPage } from './conversations-page.tsx'
import { dayForm } from './form.ts'
import { GuidePage } from './guide-page.tsx'
import { movePages } from './moves.ts'
import { conversation, conversationsOf } from './queries.ts'
import { readable } from './readable.ts'
import { recordPages } from './record/index.ts'
import { shareWith } from './share.ts'
import { shareForm, SharePage } from './share-page.tsx'

export const conversationPages = (given: Given): Page[] => [
  page({
    path: paths.conversations,
    can: 'conversation.see',
    load: ({ db, actor, visit }) => conversationsOf(db, actor, momentIn(visit.query.get('after'))),
    view: ConversationsPage,
  }),
  page({ path: paths.conversationGuide, can: 'conversation.see', load: () => ({}), view: GuidePage }),
  ...beginningPages,
  answerByLink(given),
  page({
    path: paths.conversation,
    can: 'conversation.see',
    reads: 'conversation.see',
    load: ({ db, actor, params }) => readable(db, actor, params.id),
    view: AnyConversationPage,
  }),
  ...movePages,
  page({
    path: paths.arrangeConversation,
    can: 'conversation.edit',
    load: async ({ db, actor, params }) => {
      const found = await conversation(db, actor, params.id)
      if (found && found.state !== 'arranged') throw new Stale(found)
      return found
    },
    view: DayPage,
    form: dayForm,
    fill: (it) => ({
      day: typedDay(it.takes_place_at && dayInLondon(it.takes_place_at)),
      time: it.takes_place_at ? timeInLondon.format(it.takes_place_at) : '',
      place: it.place,
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await arrange(db, actor, data, values, version)
      return paths.conversation(data.id)
    },
  }),
  download({
    path: paths.conversationCalendar,
    can: 'conversation.edit',
    load: async ({ db, actor, params }) => {
      const it = await conversation(db, actor, params.id)
      if (!it?.takes_place_at) return null
      const file = calendarFile({ ...it, takes_place_at: it.takes_place_at }, given.config.url)
      return { file, scope: it.scope }
    },
  }),
  ...recordPages,
  page({
    path: paths.shareConversation,
    can: 'conversation.share',
    load: async ({ db, actor, params }) => {
      const found = await conversation(db, actor, params.id)
      if (!found || found.elsewhere) return null
      if (found.state !== 'held' && found.person_id === actor.personId) throw new Stale(found)
      return { ...found, boards: await boardChoices(db) }
    },
    view: SharePage,
    form: shareForm,
    fill: (it) => ({ board: it.shared_with_region ?? 'nobody' }),
    submit: async ({ db, actor, data, values, version }) => {
      await shareWith(db, actor, data, values.board === 'nobody' ? null : values.board, version)
      return paths.conversation(data.id)
    },
  }),
]

const timeInLondon = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })
