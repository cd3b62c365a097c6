import { employerSort } from './adverts/employer-sort.ts'
import { nameFinder } from './employers/known-names.ts'
import { hospitals } from './employers/names.ts'
import { meantOnDay, type Successors } from './employers/on-day.ts'
import type { Organisation } from './employers/organisation.ts'
import { key, namesWithin, plainName, wordsIn } from './employers/words.ts'

/**
 * @param locality where the post is: it tells whose a department is that is named as the employer
 * @param day `yyyy-mm-dd`
 * @returns the organisation's code on that day, or its successor's; null rather than a wrong one
 */
export type FindEmployer = (employer: string, locality: string, day: string) => string | null

/**
 * Finds the organisation that an advert calls its employer, by its words, in spite of spelling, suffixes, departments and
 * old names. Where two fit, none is found.
 */
export function employerFinder(organisations: readonly Organisation[], successors: Successors): FindEmployer {
  const find = nameFinder(organisations)
  const meant = meantOnDay(new Map(organisations.map((one) => [one.code, one])), successors)
  const remembered = new Map<string, ReturnType<typeof firstOf>>()

  return (employer, locality, day) => {
    const name = employerSort(employer) === 'department' ? (hospitalIn(locality) ?? employer) : employer
    if (!remembered.has(name)) remembered.set(name, firstOf(name))
    const found = remembered.get(name)
    return found ? meant(found.codes, found.plain, day) : null
  }

  function firstOf(employer: string) {
    for (const plain of namesWithin(plainName(employer))) {
      const codes = find(plain)
      if (codes.size > 0) return { codes, plain }
    }
    return null
  }
}

/** The published name of the trust to whose hospital the place belongs. */
function hospitalIn(locality: string): string | undefined {
  const words = ` ${key(wordsIn(plainName(locality)))} `
  return hospitals.find(([hospital]) => words.includes(` ${key(wordsIn(plainName(hospital)))} `))?.[1]
}
