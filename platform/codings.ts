/** How the answer may be packed, in lower case: `gzip`, `br`. What is refused by a weight of 0 is not among them. */
export function codingsOf(acceptEncoding: string | null | undefined): Set<string> {
  const codings = (acceptEncoding ?? '').toLowerCase().split(',')
  const accepted = codings
    .map((coding) => coding.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => Number(weight ?? 1) > 0)
  return new Set(accepted.map(([name]) => name!))
}
