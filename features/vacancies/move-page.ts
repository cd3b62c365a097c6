import type { Child } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { Address } from '../../platform/address.ts'
import type { Db } from '../../platform/db.ts'
import { page, type ViewProps } from '../../platform/page.ts'
import type { MoveName } from '../../rules/lifecycles.ts'
import type { Actor } from '../../rules/roles.ts'
import { vacancy, type Vacancy } from './queries.ts'

/** The page of a move, or of asking the pool, that asks for nothing more: what it means, and its button. */
export const movePage = (
  path: Address<`/vacancies/:id/${string}`>,
  can: MoveName | 'vacancy.ask',
  view: (props: ViewProps<Vacancy>) => Child,
  action: (db: Db, actor: Actor, it: Vacancy) => Promise<unknown>,
) =>
  page({
    path,
    can,
    load: ({ db, actor, params }) => vacancy(db, actor, params.id),
    view,
    submit: async ({ db, actor, data }) => {
      await action(db, actor, data)
      return `${paths.vacancy(data.id)}?done=${can}`
    },
  })
