import { paths } from '../../paths.ts'
import { isId } from '../../platform/address.ts'
import { page, type Page } from '../../platform/page.ts'
import type { Given } from '../index.ts'
import { meansOf } from '../sign-in/means.ts'
import { beginSession } from '../sign-in/sign-in.ts'
import { OutboxPage } from './outbox-page.tsx'
import { BecomePersonaPage, PersonasPage } from './personas-page.tsx'
import { allPersonas, outbox, persona } from './queries.ts'

/** Pages that let anybody be anybody: none in production. */
export function demonstrationPages(given: Given): Page[] {
  if (given.config.production) return []
  const means = meansOf(given)
  return [
    page({
      path: paths.personas,
      can: 'everybody',
      load: async ({ db }) => ({ personas: await allPersonas(db) }),
      view: PersonasPage,
    }),
    page({
      path: paths.outbox,
      can: 'everybody',
      load: ({ db, visit }) => {
        const after = visit.query.get('after')
        return outbox(db, after && isId(after) ? after : null)
      },
      view: OutboxPage,
    }),
    page({
      path: paths.becomePersona,
      can: 'everybody',
      load: ({ db, params }) => persona(db, params.id),
      view: BecomePersonaPage,
      submit: async ({ db, data, visit }) => ({
        to: paths.overview(),
        headers: await beginSession(db, means, visit, data, 'demonstration'),
      }),
    }),
  ]
}
