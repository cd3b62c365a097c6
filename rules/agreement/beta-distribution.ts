/**
 * The regularised incomplete beta function, by its continued fraction. Source: NIST Digital Library of Mathematical Functions
 * 8.17.22, with 8.17.4 where the fraction converges slowly; evaluated as by Lentz 1976.
 * @param x from 0 to 1
 * @param rest 1 - x, given by whoever knows it without cancellation
 * @param a above 0
 * @param b above 0
 * @returns from 0 to 1
 */
export function betaShare(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  const scale = Math.exp(a * Math.log(x) + b * Math.log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b))
  const isFast = x <= (a + 1) / (a + b + 2)
  return isFast ? scale / (a * fraction(x, a, b)) : 1 - scale / (b * fraction(rest, b, a))
}

/** 1 + d1 / (1 + d2 / (1 + ...)), which ends when a step no longer changes it. */
function fraction(x: number, a: number, b: number): number {
  let [value, above, below] = [1, 1, 0]
  for (let step = 1; step < 100_000; step++) {
    const part = partOf(step, x, a, b)
    below = 1 / nonZero(1 + part * below)
    above = nonZero(1 + part / above)
    value *= above * below
    if (Math.abs(above * below - 1) < 1e-15) break
  }
  return value
}

function partOf(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2)
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
}

const nonZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)

/**
 * The logarithm of the gamma function. Source: Stirling's series, NIST Digital Library of Mathematical Functions 5.11.1, from
 * 12 on; below, the recurrence 5.5.1 leads up to there.
 * @param x above 0
 */
export function logGamma(x: number): number {
  let [at, product] = [x, 1]
  for (; at < 12; at++) product *= at
  const inverse = 1 / (at * at)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / at
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - Math.log(product)
}
