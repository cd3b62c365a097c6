/** How long what holds, in minutes. 30 minutes idle and 12 hours are NIST 800-63B's for AAL2; 10 minutes are ASVS's. */
export const signIn = {
  /** A link and its code. */
  linkMinutes: 10,
  /** So many wrong codes, and a new one is needed. */
  wrongCodes: 5,
  /** A session that is not used. */
  idleMinutes: 30,
  /** A session, however much it is used. */
  longestMinutes: 12 * 60,
} as const

/** The longest that a session lasts, as people read it. */
export const longestHours = signIn.longestMinutes / 60

/** How often something may be tried within so many seconds. */
export interface Limit {
  tries: number
  seconds: number
}

/** For each email address and each network address. A whole trust may share one network address. */
export const signInLimits = {
  'ask for an address': { tries: 5, seconds: 900 },
  'ask from a network': { tries: 30, seconds: 900 },
  'code for an address': { tries: 15, seconds: 900 },
  'code from a network': { tries: 60, seconds: 900 },
  /** For each candidate: anybody may be one, and each request is a letter with their name in it. */
  'ask for an endorsement': { tries: 10, seconds: 86_400 },
  /** The same of talent conversations; those stated in a nomination do not count. */
  'ask for a conversation': { tries: 30, seconds: 86_400 },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof signInLimits
