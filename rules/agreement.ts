/**
 * Do assessors agree? What is measured here is of the assessing and of the assessors, never of a person who is assessed.
 * Everything is a pure function of the ratings; no input throws, and what cannot be told is said by each.
 */
export { krippendorffAlpha, type Level } from './agreement/alpha.ts'
export { alphaWithInterval, type Alpha } from './agreement/alpha-interval.ts'
export { benchmarks, fewestCases, inWords, shownFrom, type Benchmark, type InWords } from './agreement/benchmarks.ts'
export { discriminationOf, verdicts, type Discrimination, type Verdict } from './agreement/discrimination.ts'
export { fleissKappa } from './agreement/fleiss-kappa.ts'
export { icc, type Estimate, type Icc } from './agreement/intraclass.ts'
export { severityOf, type Score, type Severity } from './agreement/severity.ts'
