import type { Thing } from './move.ts'

/**
 * What may be expected to go wrong while something is changed. Thrown, so that the transaction is undone;
 * answered by `page()`, never logged as a fault.
 */
export class Refusal extends Error {}

/** Somebody else changed it first: 409, with the page as it now is. */
export class Stale extends Refusal {
  readonly thing: Thing | undefined
  /** What was written and is not saved, where no form is left to hold it. */
  written: readonly string[] = []
  constructor(thing?: Thing) {
    super('stale')
    this.thing = thing
  }
}

/** A field is wrong in a way that only the database knows: 422, with the sentence beside the field. */
export class WrongFields extends Refusal {
  readonly errors: Record<string, string>
  /** What may have been meant, by field: stored values with their words. */
  readonly suggestions: Record<string, Record<string, string>>
  constructor(errors: Record<string, string>, suggestions: Record<string, Record<string, string>> = {}) {
    super('wrong fields')
    this.errors = errors
    this.suggestions = suggestions
  }
}

/** The actor may not do this, to this thing: 403. */
export class Forbidden extends Refusal {}

/** There is no such thing, or the actor may not know of it: 404. */
export class NotFound extends Refusal {}

/** There is nothing to do here: 303 to where there is. */
export class Elsewhere extends Refusal {
  readonly to: string
  constructor(to: string) {
    super('elsewhere')
    this.to = to
  }
}

/** Too many tries: 429, and after how many seconds another is welcome. */
export class TooMany extends Refusal {
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super('too many')
    this.retryAfter = retryAfter
  }
}
