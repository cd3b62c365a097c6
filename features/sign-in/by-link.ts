import { paths } from '../../paths.ts'
import type { Address, ParamsOf } from '../../platform/address.ts'
import type { Db } from '../../platform/db.ts'
import { page } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import type { Given } from '../index.ts'
import { ask } from './ask.ts'
import { ByLinkPage, type ByLinkWords } from './by-link-page.tsx'
import { signInLetter } from './letter.ts'
import { meansOf } from './means.ts'

interface ByLink<P extends string> {
  path: Address<P>
  words: ByLinkWords
  /** Where the answer is given, once whoever was asked has signed in. */
  goesTo: (id: string) => string
  /** Whoever has the link learns nothing from it but that somebody is asked. */
  asked: (db: Db, id: string, reader: Actor | null) => Promise<AskedByLink | null>
}

interface AskedByLink {
  email: string
  over: boolean
  /** Why, where there is more to say than the general words. */
  because?: string | null
  /** It is the reader who is asked. */
  mine: boolean
}

/** Where the letter to somebody asked leads: a code sent to their address signs them in, with nothing to be typed but the code. */
export function byLink<const P extends `/${string}/:id/${string}`>(
  given: Given,
  { path, words, goesTo, asked }: ByLink<P>,
) {
  const means = meansOf(given)
  return page({
    path,
    can: 'everybody',
    load: async ({ db, actor, params }) => {
      const { id } = params as ParamsOf<'/:id'>
      const found = await asked(db, id, actor)
      if (found?.mine) throw new Elsewhere(goesTo(id))
      if (!found) return null
      const { over, because, email } = found
      return { id, words: { ...words, over: because ?? words.over }, over, signedInAs: actor?.name ?? null, email }
    },
    view: ByLinkPage,
    submit: async ({ db, visit, data }) => {
      if (data.over) return visit.path
      const question = {
        email: data.email,
        personId: null,
        goesTo: goesTo(data.id),
        template: 'sign-in',
        letter: signInLetter,
      } as const
      return { to: paths.checkEmail(), headers: await ask(db, means, visit, question) }
    },
  })
}
