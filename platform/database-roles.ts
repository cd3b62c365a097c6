import { createHmac } from 'node:crypto'

/** The roles that log in, each as itself; what each may do stands in the migrations' grants. */
export const databaseRoles = ['web', 'matching', 'jobs', 'equality'] as const

export type DatabaseRole = (typeof databaseRoles)[number]

/** A role's password, derived from the service's secret so that nothing has to be kept. Hexadecimal, 256 bits. */
export const passwordOf = (role: DatabaseRole, secret: string) =>
  createHmac('sha256', secret).update(`database role ${role}`).digest('hex')
