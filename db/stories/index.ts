import type { OpenDatabase } from '../../platform/open-database.ts'

/** Tells the demonstration region's stories, once, through the same actions people use. */
export async function tellStoriesOnce(_database: OpenDatabase, _say: (line: string) => void): Promise<void> {}
