import { sumOf } from './ratings.ts'

/**
 * The Moore-Penrose inverse of a connected graph's Laplacian L (symmetric, rows that sum to 0, of rank size - 1), exactly and
 * in size³ steps: with J/m projecting on the constants, (L + s J/m)⁻¹ - J/(s m), for any s > 0. Source: Gutman and Xiao 2004,
 * Generalized inverse of the Laplacian matrix, Bulletin de l'Académie serbe 29, 15-23.
 */
export function pseudoInverse(laplacian: number[][]): number[][] {
  const size = laplacian.length
  const scale = sumOf(laplacian.map((row, at) => row[at]!)) / size
  if (!(scale > 0)) return laplacian.map((row) => row.map(() => 0))
  const full = laplacian.map((row) => row.map((value) => value + scale / size))
  return inverse(full).map((row) => row.map((value) => value - 1 / (scale * size)))
}

/** Of a positive definite matrix, by Gauss and Jordan; it needs no search for pivots. */
function inverse(matrix: number[][]): number[][] {
  const rows = matrix.map((row) => row.slice())
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows[at]!
    const divisor = pivot[at]!
    pivot[at] = 1
    for (let column = 0; column < pivot.length; column++) pivot[column]! /= divisor
    for (const row of rows) {
      if (row === pivot) continue
      const factor = row[at]!
      row[at] = 0
      for (let column = 0; column < row.length; column++) row[column]! -= factor * pivot[column]!
    }
  }
  return rows
}
