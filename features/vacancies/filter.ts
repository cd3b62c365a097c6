import { roleFamilies } from '../../rules/categories.ts'
import { vacancy } from '../../rules/lifecycles.ts'
import { needs, type Need } from './needed.ts'
import type { VacancyFilter } from './queries.ts'

export interface ChosenFilter extends VacancyFilter {
  need?: Need
}

/** What the list is narrowed by, as the address says; what is none of the choices counts for nothing. */
export function chosenFilter(query: URLSearchParams): ChosenFilter {
  const [state, role, need] = [query.get('state') ?? '', query.get('role') ?? '', query.get('need') ?? '']
  return {
    ...(Object.hasOwn(vacancy.states, state) ? { state: state as VacancyFilter['state'] & string } : {}),
    ...(Object.hasOwn(roleFamilies, role) ? { role } : {}),
    ...(Object.hasOwn(needs, need) ? { need: need as Need } : {}),
  }
}

/** The same as a part of an address. */
export const filterText = (filter: ChosenFilter) => new URLSearchParams({ ...filter }).toString()
