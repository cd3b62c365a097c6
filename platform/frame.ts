import type { Actor } from '../rules/roles.ts'
import type { LastChange } from './timeline.ts'

/** What every page's surroundings need to know. */
export interface Frame {
  actor: Actor | null
  path: string
  /** An event's name, when the page is shown after it: "You submitted the application". */
  done: string | null
  /** Seconds until the session ends for want of use; null where nobody is signed in. */
  sessionEndsIn: number | null
  demonstration: boolean
  requestId: string
}

/** The kinds of thing that go wrong, each with a page that says what to do next. */
export type Failure =
  | { status: 400 | 404 | 413 | 422 | 429 | 500 | 503 }
  /** `foreign`: what was sent came from another site's page. */
  | { status: 403; foreign?: boolean }
  /** `back`: where the thing is to be seen; `written`: what the reader wrote, which is not saved. */
  | { status: 409; happened: LastChange | null; state: string | null; back: string | null; written: readonly string[] }
