import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { page } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import type { Given } from '../index.ts'
import { ask } from '../sign-in/ask.ts'
import { signInLetter } from '../sign-in/letter.ts'
import { meansOf } from '../sign-in/means.ts'
import { AnswerByLinkPage } from './answer-by-link-page.tsx'

/** Where the letter to an endorser leads: a code sent to their address signs them in, with nothing to be typed but the code. */
export function answerByLink(given: Given) {
  const means = meansOf(given)
  return page({
    path: paths.answerEndorsement,
    can: 'everybody',
    load: async ({ db, actor, params }) => {
      const asked = await askedOf(db, params.id)
      if (asked && actor?.personId === asked.endorser_id) throw new Elsewhere(paths.giveEndorsement(params.id))
      return asked && { over: asked.state !== 'asked', signedInAs: actor?.name ?? null, email: asked.endorser_email }
    },
    view: AnswerByLinkPage,
    submit: async ({ db, visit, params, data }) => {
      if (data.over) return paths.answerEndorsement(params.id)
      const question = {
        email: data.email,
        personId: null,
        goesTo: paths.giveEndorsement(params.id),
        template: 'sign-in',
        letter: signInLetter,
      } as const
      return { to: paths.checkEmail(), headers: await ask(db, means, visit, question) }
    },
  })
}

/** Whoever has the link learns nothing from it but that somebody is asked. */
const askedOf = (db: Db, id: string) =>
  db
    .selectFrom('endorsement')
    .select(['state', 'endorser_id', 'endorser_email'])
    .where('id', '=', id)
    .executeTakeFirst()
    .then((row) => row ?? null)
