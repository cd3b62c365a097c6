import { plainWords } from './plain-words.ts'
import { folded, wordsIn } from './words.ts'

/** What stands before a name. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron rev reverend revd fr'.split(' '),
)
const letters = new Set('obe mbe cbe kbe dbe phd mba msc bsc frcp frcs frcn jr snr jnr sr esq'.split(' '))
/** Between two parts they are none of their own. */
const particles = new Set(
  'van von der den ter ten del della des dos das los las ibn bin bint abu abd ben and the saint'.split(' '),
)

/**
 * How sure a part of a name tells of the person: `sure` by itself; `word`, which is also a plain word, where it is
 * written as a name; `short` and `particle` only beside another part.
 */
export type Part = 'sure' | 'word' | 'short' | 'particle'

/** The parts of a full name by their keys, and the letters with which they begin. Titles and letters after it are none. */
export function partsOf(name: string) {
  const written = wordsIn(name.slice(0, 400)).filter(({ key }) => !letters.has(key))
  const typed = written.slice(
    Math.max(
      0,
      written.findIndex(({ key }) => !titles.has(key)),
    ),
  )
  const parts = new Map<string, Part>()
  for (const [at, { key, start, end }] of typed.entries()) {
    const between = at > 0 && at < typed.length - 1
    const kind = between && particles.has(key) ? 'particle' : kindOf(key)
    // Whoever has a single name of two letters is still called by it.
    parts.set(key, typed.length === 1 && kind !== 'sure' ? 'word' : kind)
    const pieces = name
      .slice(start, end)
      .split(/['’ʼ‘`´]/)
      .map(folded)
    if (pieces.length > 1)
      for (const piece of pieces) if (kindOf(piece) === 'sure' && !parts.has(piece)) parts.set(piece, 'sure')
  }
  const keys = typed.map(({ key }) => key)
  if (keys.length > 1) for (const whole of [keys.join(''), `${keys[0]}${keys.at(-1)}`]) joined(parts, whole)
  return { parts, initials: new Set(keys.map((key) => [...key][0]!)) }
}

/** Written as one, as in an address: `asharahman`. */
function joined(parts: Map<string, Part>, whole: string) {
  if (!parts.has(whole) && !plainWords.has(whole) && whole.length > 4) parts.set(whole, 'sure')
}

function kindOf(key: string): Part {
  if (key.length <= 2 && /^[a-z\d]*$/.test(key)) return 'short'
  return plainWords.has(key) ? 'word' : 'sure'
}
