/**
 * A table as a file that spreadsheets open: a byte order mark so that they read names rightly, and nothing in it that they
 * would take for a formula.
 */
export const csvOf = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(defused(cell))).join(',')).join('\r\n')}\r\n`

/** What begins like a formula, also behind spaces or in wide letters, has an apostrophe before it. */
const defused = (cell: string) => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string) => (/[",\r\n;\t]|^'/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
