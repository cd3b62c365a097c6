import type { ContractType } from '../categories.ts'

const inTitle: readonly (readonly [RegExp, ContractType])[] = [
  [/\bsecondment\b/i, 'secondment'],
  [/\b(interim|acting)\b/i, 'interim'],
  [/\bfixed[\s-]term\b|\b(maternity|paternity|adoption)\b|\b\d+ months?\b|\btemporary\b/i, 'fixed-term'],
  [/\bjoint\b|\bshared\b/i, 'joint'],
]

/** How a post is held, from its title and from what schema.org calls the employment's type. */
export function contractOf(title: string, employmentType: string): ContractType {
  const said = inTitle.find(([pattern]) => pattern.test(title))
  if (said) return said[1]
  return /temporary|fixed|contractor/i.test(employmentType) ? 'fixed-term' : 'substantive'
}
