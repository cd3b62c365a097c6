/**
 * Of how many people something must be told before it may be shown: statistics below the national level need eight or more
 * (NHS disclosure control for Hospital Episode Statistics: counts of 1 to 7 are hidden).
 */
export const fewestCases = 8

/** Whether what is told of so many cases may be shown. */
export const shownFrom = (cases: number): boolean => cases >= fewestCases

/**
 * How far an alpha may be relied upon, the best first. Source: K. Krippendorff 2004, Content Analysis, 2nd edition, p. 241:
 * rely on variables from .800 on; from .667 draw tentative conclusions only. `from` is the least value of each.
 */
export const benchmarks = {
  rely: {
    from: 0.8,
    label: 'Assessors agree',
    words: 'Another assessor would most likely say the same. What they say can be relied on.',
  },
  tentative: {
    from: 0.667,
    label: 'Assessors mostly agree',
    words: 'Another assessor might say something else. Draw only tentative conclusions from it.',
  },
  'do-not-rely': {
    from: -Infinity,
    label: 'Assessors do not agree enough',
    words:
      'What is said depends too much on who assesses. Do not rely on it until they agree on what counts as evidence.',
  },
} as const satisfies Record<string, { from: number; label: string; words: string }>

export type Benchmark = keyof typeof benchmarks | 'cannot-tell'

export interface InWords {
  benchmark: Benchmark
  label: string
  words: string
}

/** What an alpha means for a talent board. It is compared as it is, not as rounded; null and NaN cannot be told. */
export function inWords(alpha: number | null): InWords {
  const names = Object.keys(benchmarks) as (keyof typeof benchmarks)[]
  const benchmark = names.find((name) => alpha !== null && alpha >= benchmarks[name].from)
  if (!benchmark) return cannotTell
  const { label, words } = benchmarks[benchmark]
  return { benchmark, label, words }
}

const cannotTell: InWords = {
  benchmark: 'cannot-tell',
  label: 'Cannot be told',
  words: 'Too few people have been assessed by two or more assessors.',
}
