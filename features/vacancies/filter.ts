import { roleFamilies } from '../../rules/categories.ts'
import { vacancy } from '../../rules/lifecycles.ts'
import type { VacancyFilter } from './queries.ts'

/** What the list is narrowed by, as the address says; what is none of the choices counts for nothing. */
export function chosenFilter(query: URLSearchParams): VacancyFilter {
  const [state, role] = [query.get('state') ?? '', query.get('role') ?? '']
  return {
    ...(Object.hasOwn(vacancy.states, state) ? { state: state as VacancyFilter['state'] & string } : {}),
    ...(Object.hasOwn(roleFamilies, role) ? { role } : {}),
  }
}

/** The same as a part of an address. */
export const filterText = (filter: VacancyFilter) => new URLSearchParams({ ...filter }).toString()
