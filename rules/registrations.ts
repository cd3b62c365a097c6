import type { RegistrationBody } from './career.ts'
import type { RoleFamily } from './categories.ts'

/**
 * The registrations of which a director of a role family must hold one: boards must have a registered nurse or midwife and
 * a registered doctor or dentist, and ask their finance director to be a chartered accountant.
 */
export const registrationsFor: Partial<Record<RoleFamily, readonly RegistrationBody[]>> = {
  nursing: ['nmc'],
  medical: ['gmc', 'gdc'],
  finance: ['icaew', 'cipfa', 'acca', 'cima', 'icas', 'cai'],
  'allied-health': ['hcpc', 'gphc'],
}
