import { paths } from '../../paths.ts'
import { may } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'

/** Where one comes from to a vacancy: a team from the list of them all, an organisation from its own portal. */
export const wayHere = (actor: Actor | null) =>
  may(actor, 'vacancy.match')
    ? [{ href: paths.vacancies(), text: 'Vacancies' }]
    : [{ href: paths.hiring(), text: 'Hiring' }]
