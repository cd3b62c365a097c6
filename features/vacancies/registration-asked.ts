import { registrationBodies } from '../../rules/career.ts'
import { labelsOf } from '../../ui/words.ts'

/** "Registration, one of: …": any of those that are named will do. */
export const registrationAsked = (bodies: readonly string[]) =>
  `Registration${bodies.length > 1 ? ', one of' : ''}: ${labelsOf(registrationBodies, bodies)}`
