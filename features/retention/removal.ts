import type { Db } from '../../platform/db.ts'

/** How many are removed in one transaction. */
export const atOnce = 500

export interface Removed {
  removed: number
  /** Whose applications or memberships they were. */
  people?: string[]
}

/**
 * Removes what ended before a day, at most `atOnce`, and nothing of anybody under a legal hold.
 * @param before the first day that is kept, `yyyy-mm-dd`
 */
export type Remover = (db: Db, before: string) => Promise<Removed>
