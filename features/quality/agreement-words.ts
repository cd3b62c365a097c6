import { benchmarks, inWords, type Alpha, type Severity } from '../../rules/agreement.ts'
import type { Scale } from '../../ui/figures.tsx'

export const tooFew = 'Too few people to say'

/** Two digits, with a real minus. */
export const figure = (value: number) => value.toFixed(2).replace('-', '−')

/** From no more than chance to one another's double, with the benchmarks in between. */
export const agreementScale: Scale = {
  from: 0,
  to: 1,
  marks: [
    { at: 0, label: '0' },
    { at: benchmarks.tentative.from, label: '' },
    { at: benchmarks.rely.from, label: '' },
    { at: 1, label: '1' },
  ],
}

/** In steps of the evidence scale, as wide as the widest interval needs. */
export function severityScale(severities: readonly Severity[]): Scale {
  const widest = Math.max(0, ...severities.flatMap(({ severity, lower, upper }) => [severity, lower, upper].map(size)))
  const to = Math.max(1, Math.ceil(widest * 2) / 2)
  return {
    from: -to,
    to,
    marks: [
      { at: -to, label: 'lenient' },
      { at: 0, label: '0' },
      { at: to, label: 'severe' },
    ],
  }
}

const size = (value: number | null) => Math.abs(value ?? 0)

/** "0.65, from 0.62 to 0.68"; the value alone where nothing tells how sure one can be. */
export const withInterval = ({ value, lower, upper }: Alpha) =>
  value === null
    ? tooFew
    : lower === null || upper === null
      ? figure(value)
      : `${figure(value)}, from ${figure(lower)} to ${figure(upper)}`

/** How sure one can be of what an alpha is said to mean. */
export function sureOf({ value, lower, upper }: Alpha): string {
  const [low, high] = [inWords(lower), inWords(upper)]
  if (value === null || lower === null || upper === null) return 'Nothing tells yet how sure one can be of that.'
  const range = `Other people assessed in the same way would most likely give between ${figure(lower)} and ${figure(upper)}`
  if (low.benchmark === high.benchmark) return `${range}: the same would be said of them.`
  return `${range}: from “${low.label}” to “${high.label}”. With more people assessed it will be surer.`
}

/** How an assessor's scores lie beside those of the others who saw the same people. */
export function severityInWords({ severity, lower, upper }: Severity): string {
  if (severity === null) return tooFew
  if (lower === null || upper === null) return sided(severity)
  if (lower <= 0 && upper >= 0) return `No clear difference: between ${sided(lower)} and ${sided(upper)}`
  const [least, most] = severity > 0 ? [lower, upper] : [upper, lower]
  return `${sided(severity)}, between ${figure(Math.abs(least))} and ${figure(Math.abs(most))}`
}

const sided = (steps: number) => `${figure(Math.abs(steps))} ${steps > 0 ? 'severer' : 'more lenient'}`
