import { betaShare } from './beta-distribution.ts'

/**
 * The value below which a share `p` of Fisher's F distribution lies, by halving the interval of its logarithm: slow and sure.
 * Source: NIST Digital Library of Mathematical Functions, 8.17; Abramowitz and Stegun 26.6.2.
 * @param above degrees of freedom of the numerator, 0 < above < ∞, whole or not
 * @param below those of the denominator
 * @returns 0 at p = 0, Infinity at p = 1, right to about twelve digits between; NaN outside of these
 */
export function fQuantile(p: number, above: number, below: number): number {
  const known = p >= 0 && p <= 1 && above > 0 && below > 0 && Number.isFinite(above + below)
  if (!known) return Number.NaN
  if (p === 0 || p === 1) return p === 0 ? 0 : Infinity
  let [low, high] = [-700, 700]
  while (high - low > 1e-14 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2
    if (shareBelow(Math.exp(middle), above, below) < p) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

/** The share of the F distribution that lies below `f`, from 0 to 1. */
export const shareBelow = (f: number, above: number, below: number) =>
  betaShare((above * f) / (above * f + below), below / (above * f + below), above / 2, below / 2)

/**
 * The value below which a share `p` of Student's t distribution lies; its square is distributed as F(1, freedom).
 * @param p from 0.5 on
 * @param freedom degrees of freedom, as of `fQuantile`
 */
export const tQuantile = (p: number, freedom: number) => Math.sqrt(fQuantile(2 * p - 1, 1, freedom))
