import type { Updateable } from 'kysely'
import type { DB } from '../../../db/schema.ts'
import type { Address } from '../../../platform/address.ts'
import type { Db } from '../../../platform/db.ts'
import type { Form, Typed, Values } from '../../../platform/form.ts'
import type { Category } from '../../../rules/categories.ts'
import type { Application } from '../queries.ts'

export type Columns = Updateable<DB['application']>

/** One task of the application: its page, what may be typed there, where it is kept, how it is read back. */
export interface Part<F extends Form = Form> {
  title: string
  /** Its heading to others. */
  heading: string
  path: Address<`/applications/:id/${string}`>
  form: (application: Application, boards: Category) => F
  fill: (application: Application) => Typed
  /** The columns in which it is kept. */
  columns: readonly (keyof Columns & keyof Application)[]
  /** What it puts in them. */
  save: (values: Values<F>, db: Db, application: Application) => Columns | Promise<Columns>
  done: (application: Application) => boolean
  answers: (application: Application, boards: Category) => [question: string, answer: string][]
  /** Where it goes on, if not back to the list of tasks. */
  next?: Address<`/applications/:id/${string}`>
}

/** Checks a task's parts against each other. */
export const part = <F extends Form>(of: Part<F>): Part<F> => of
