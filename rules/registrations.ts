import type { RegistrationBody } from './career.ts'
import type { RoleFamily } from './categories.ts'

const needed: Partial<Record<RoleFamily, readonly RegistrationBody[]>> = {
  nursing: ['nmc'],
  medical: ['gmc', 'gdc'],
  finance: ['icaew', 'cipfa', 'acca', 'cima', 'icas', 'cai'],
  'allied-health': ['hcpc', 'gphc'],
}

/**
 * The registrations of which a director of a role family must hold one: boards must have a registered nurse or midwife and
 * a registered doctor or dentist, and ask their finance director to be a chartered accountant.
 * @param role the slug of a role family
 * @returns empty where none is needed
 */
export const registrationsFor = (role: string): RegistrationBody[] => [...(needed[role as RoleFamily] ?? [])]
