import type { Config } from '../../platform/config.ts'
import { secretOf } from '../../platform/kept-secret.ts'
import type { Sessions } from '../../platform/sessions.ts'

/** What asking for a link and using it takes, besides the database. */
export interface Means {
  url: string
  secret: string
  sessions: Sessions
}

export const meansOf = ({ config, sessions }: { config: Config; sessions: Sessions }): Means => ({
  url: config.url,
  secret: secretOf(config),
  sessions,
})
