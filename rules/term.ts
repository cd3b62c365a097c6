/**
 * What is wrong with the days of a post, in a sentence; null where nothing is. A substantive post has no end, any other
 * ends after it begins.
 * @param contract a key of `contractTypes`
 * @param starts `yyyy-mm-dd`
 * @param ends `yyyy-mm-dd`, or null for none
 */
export function wrongEnd(contract: string, starts: string, ends: string | null): string | null {
  if (contract === 'substantive') return ends ? 'A substantive post has no end. Leave this empty.' : null
  if (!ends) return 'Enter when the post ends'
  return ends > starts ? null : 'The end must be after the beginning'
}
