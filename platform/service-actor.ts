import type { Actor } from '../rules/roles.ts'

/** The service itself, when a job or the command line acts: the person whom the first migration adds. */
export const serviceActor: Actor = {
  personId: '00000000-0000-4000-8000-000000000000',
  name: 'Aspire Together',
  grants: [{ role: 'service', scope: null }],
}
