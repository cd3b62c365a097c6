import type { Address } from '../../../platform/address.ts'
import type { Db } from '../../../platform/db.ts'
import type { Form, Typed, Values } from '../../../platform/form.ts'
import type { Category } from '../../../rules/categories.ts'
import type { Membership } from '../queries.ts'
import type { Columns } from '../save.ts'

/** What a member keeps up to date on one page: what may be typed there, and where it is kept. */
export interface Part<F extends Form = Form> {
  title: string
  /** What the timeline says was changed. */
  named: string
  path: Address<`/members/:id/${string}`>
  form: (membership: Membership, boards: Category) => F
  fill: (membership: Membership) => Typed
  save: (values: Values<F>, membership: Membership, db: Db) => Columns
}

/** Checks a part against itself. */
export const part = <F extends Form>(of: Part<F>): Part<F> => of
