import type { Config } from '../platform/config.ts'
import type { Page } from '../platform/page.ts'
import type { Sessions } from '../platform/sessions.ts'

export interface Given {
  config: Config
  sessions: Sessions
}

/** Every feature's pages. The order matters only where an address could be another's parameter. */
export function features(_given: Given): Page[] {
  return []
}
