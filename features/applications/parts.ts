import type { Values } from '../../platform/form.ts'
import { aboutYou } from './parts/about-you.ts'
import { currentPost } from './parts/current-post.ts'
import { declarations } from './parts/declarations.ts'
import { experience } from './parts/experience.ts'
import type { Part } from './parts/part.ts'
import { readiness } from './parts/readiness.ts'
import { regions } from './parts/regions.ts'
import { statements } from './parts/statements.ts'
import { targetRoles } from './parts/target-roles.ts'
import { whoMaySeeMe } from './parts/who-may-see-me.ts'

/** The tasks that are forms, in the order of the list. */
export const parts = {
  'about-you': aboutYou,
  'current-post': currentPost,
  experience,
  'target-roles': targetRoles,
  regions,
  readiness,
  statements,
  'who-may-see-me': whoMaySeeMe,
  declarations,
} as const

export type PartName = keyof typeof parts

/** What each task's form gives. */
export type PartValues = { [P in PartName]: Values<ReturnType<(typeof parts)[P]['form']>> }

export const partNames = Object.keys(parts) as PartName[]

/** A task, whichever it is. */
export const partOf = (name: PartName) => parts[name] as unknown as Part
