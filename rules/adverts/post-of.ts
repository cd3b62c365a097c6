import type { RoleFamily } from '../categories.ts'
import { directed, type Seat } from './functions.ts'

export interface Post {
  family: RoleFamily
  seat: Seat
  /** The title names no part, place or programme beside the post. */
  whole: boolean
}

const beginsPost =
  /\s*(?:,|\/|\+|\band\b)\s*(?=(?:(?:executive|group|joint|trust|interim|acting) )*(?:(?:deputy|vice) )?(?:chief|directors?|managing director|medical director|executive director|company secretary|trust secretary|board secretary|ceo|c[fonimp]o|accountable officer)\b)/
const holding =
  /^(?!(?:trust|board) secretary\b)(interim|acting|joint|group|trust|voting|substantive|single|shared|board|hospital|executive|lead|new)\s+(?=\S)/

/**
 * The post that the parts of a title name; of two in one title the first gives the family.
 * @param about words of the employer's name and place, which say nothing of the post
 * @returns null where it is none that boards have
 */
export function postOf(parts: readonly string[], about: ReadonlySet<string>): Post | null {
  const [title = '', ...others] = withFunction(parts)
  const posts = title.split(beginsPost).flatMap((one) => singlePost(one, about) ?? [])
  const [first] = posts
  if (!first) return /\bdirectors? (of|for)\b|^chief \w+ officer\b/.test(title) ? unheardOf : null
  const seats = posts.map(({ seat }) => seat)
  const seat = seats.includes('always') ? 'always' : seats.includes('mostly') ? 'mostly' : 'sometimes'
  return { family: first.family, seat, whole: first.whole && others.every((part) => saysNothing(part, about)) }
}

/** Of several posts in one title the first. */
export const firstPostIn = (title: string): string => title.split(beginsPost)[0] ?? title

/** A director or chief of something that boards seldom have a director for. */
const unheardOf: Post = { family: 'other', seat: 'sometimes', whole: false }

/** "Executive Director - Nursing" is the executive director of nursing. */
function withFunction([title = '', next = '', ...others]: readonly string[]): string[] {
  const named = /^((interim|acting|joint) )*executive director$/.test(title) && directed(next)
  return named ? [`${title} of ${next}`, ...others] : [title, next, ...others]
}

function singlePost(title: string, about: ReadonlySet<string>): Post | null {
  const [name, executive] = withoutHolding(title)
  for (const [pattern, read] of forms) {
    const found = pattern.exec(name)?.groups
    const post = found && read(found['of'] ?? '')
    if (!post) continue
    const whole = post.whole && saysNothing(found['rest'] ?? '', about)
    return { family: post.family, seat: executive ? surer(post.seat) : post.seat, whole }
  }
  if (!executive) return null
  return name === 'director'
    ? { family: 'other', seat: 'sometimes', whole: true }
    : by(name.replace(/^(?!nurse$).*/, ''))
}

/** The title without how the post is held, and whether it is called executive. */
function withoutHolding(title: string): [name: string, executive: boolean] {
  let [name, executive] = [title, false]
  for (let word = holding.exec(name)?.[1]; word; word = holding.exec(name)?.[1]) {
    executive ||= word === 'executive'
    name = name.slice(word.length).trimStart()
  }
  return [name, executive]
}

const is =
  (family: RoleFamily, seat: Seat = 'always') =>
  (): Post => ({ family, seat, whole: true })
const by = (words: string) => directed(words)
/** Who is called chief sits on the board more surely than a director of the same. */
const chief = (words: string) => {
  const of = directed(words)
  return of && { ...of, seat: surer(of.seat) }
}
const surer = (seat: Seat): Seat => (seat === 'sometimes' ? 'mostly' : 'always')
const initials: Record<string, RoleFamily> = {
  cfo: 'finance',
  coo: 'operations',
  cno: 'nursing',
  cmo: 'medical',
  cpo: 'people',
  cio: 'digital',
  cdio: 'digital',
}

/** How posts of a board are called: `of` is what is directed, `rest` what stands behind it. */
const forms: readonly (readonly [pattern: RegExp, read: (of: string) => Post | null])[] = [
  [
    /^(deputy|vice) (chief (executive|accountable )?officer|chief executive|ceo|accountable officer)\b(?<rest>.*)/,
    is('deputy-chief-executive'),
  ],
  [
    /^(chief executive officer|chief executive|ceo|(chief )?accountable officer|chief officer)\b(?<rest>.*)/,
    is('chief-executive'),
  ],
  [/^managing director\b(?<rest>.*)/, is('managing-director', 'mostly')],
  [/^chief (?<of>[^-]+?) (officer|director)\b(?<rest>.*)/, chief],
  [/^chief (of )?(?<of>(nurs|paramedic|allied health|ahp|people|financ|information|operating|medic).*)/, chief],
  [/^(?<of>cfo|coo|cno|cmo|cpo|cio|cdio)\b(?<rest>.*)/, (of) => is(initials[of]!)()],
  [/^directors?,? (of |for |- )?(?<of>.+)/, by],
  [/^(?<of>[^-]+?) directors?\b(?<rest>.*)/, by],
  [/^(?<of>(company|board|trust) secretary)\b(?<rest>.*)/, by],
]

const idle = new Set(
  'the of and at for in officer designate interim acting joint group trust executive voting substantive permanent shared board level new role foundation university hospital hospitals nhs responsible caldicott guardian siro dipc'.split(
    ' ',
  ),
)

const saysNothing = (text: string, about: ReadonlySet<string>) =>
  (text.match(/[a-z0-9]+/g) ?? []).every((word) => idle.has(word) || about.has(word))
