import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { counted } from '../../ui/words.ts'
import { begun, choicesFor, filled, toEdit } from './choices.ts'
import { nominationForm } from './form.ts'
import { EditPage, NominatePage } from './nominate-page.tsx'
import { changeNomination, prepareNomination } from './prepare.ts'
import { allTicked, sendForm } from './send-form.ts'
import { SendPage } from './send-page.tsx'
import { sendingMove, sendNominations, type Sent } from './send.ts'
import { toSend } from './to-send.ts'

/** Writing a nomination, and sending what was written. */
export const writingPages: Page[] = [
  page({
    path: paths.nominate,
    can: 'nomination.prepare',
    notice: 'nominator',
    load: ({ db, actor, visit }) => choicesFor(db, actor, visit.query),
    view: NominatePage,
    form: ({ options }) => nominationForm(options),
    fill: (data, visit) => begun(data, visit.query),
    submit: async ({ db, actor, data, values }) => {
      const id = await prepareNomination(db, actor, data.places, values)
      const own = data.places[values.organisation]?.leader === actor.personId
      return own ? `${paths.sendNominations()}?done=nomination.prepare&prepared=${id}` : paths.nomination(id)
    },
  }),
  page({
    path: paths.sendNominations,
    can: 'nomination.make',
    load: async ({ db, actor }) => ({ waiting: await toSend(db, actor) }),
    view: SendPage,
    form: ({ waiting }) => sendForm(waiting),
    fill: ({ waiting }) => allTicked(waiting),
    submit: async ({ db, actor, values }) => {
      const result = await sendNominations(db, actor, values.nominations)
      return result.left.length > 0 ? leftBehind(result) : afterSending(result)
    },
  }),
  page({
    path: paths.editNomination,
    can: 'nomination.edit',
    notice: 'nominator',
    load: ({ db, actor, params, visit }) => toEdit(db, actor, params.id, visit.query),
    view: EditPage,
    form: ({ options }) => nominationForm(options),
    fill: filled,
    submit: async ({ db, actor, data, values, version }) => {
      await changeNomination(db, actor, data, data.places, values, version)
      return data.nominator_id === actor.personId ? paths.sendNominations() : paths.nomination(data.id)
    },
  }),
]

function afterSending({ sent }: Sent): string {
  const [only, ...more] = sent
  return only && more.length === 0
    ? `${paths.nominations()}?done=nomination.${sendingMove(only)}`
    : `${paths.nominations()}?sent=${sent.length}`
}

/** The others have gone, and stay sent. */
function leftBehind({ sent, left }: Sent): WrongFields {
  const gone = sent.length > 0 ? [`${counted(sent.length, 'nomination was', 'nominations were')} sent.`] : []
  const stayed = left.map(({ nominee, why }) => `Not sent: ${nominee}. ${why}`)
  return new WrongFields({ nominations: [...gone, ...stayed].join(' ') })
}
