/** Letters and digits that are not taken for one another, also when read aloud. */
const alphabet = 'ACDEFHJKMNPRTWXY3479'

/** How many of them a reference has: 20^6, 64 million. */
const length = 6

/**
 * What stands for a candidate's name while a panel reads: "K7F-3MX". It tells nothing of the person or of the order in
 * which they came.
 * @param bytes at least six random ones
 */
export function referenceFrom(bytes: Uint8Array): string {
  const letters = Array.from(bytes.slice(0, length), (byte) => alphabet[byte % alphabet.length])
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`
}
