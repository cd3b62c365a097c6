import { belowBoard } from './adverts/below-board.ts'
import { employerSort, type EmployerSort } from './adverts/employer-sort.ts'
import { payInWords, payLevel, type Pay, type PayLevel } from './adverts/pay.ts'
import { firstPostIn, postOf, type Post } from './adverts/post-of.ts'
import { plainTitle, plainWords, postIn } from './adverts/title.ts'
import type { RoleFamily } from './categories.ts'

export interface AdvertFacts {
  title: string
  employer: string
  locality: string
  /** The directory has the employer. */
  known: boolean
  pay: Pay
  /** `yyyy-mm-dd` */
  published: string
}

export type BoardLevel = 'yes' | 'no' | 'unsure'

export interface Verdict {
  boardLevel: BoardLevel
  /** Null for what is no board post. */
  roleFamily: RoleFamily | null
  /** In one sentence, with the facts it rests on. */
  why: string
}

/** A line of a file that is no advert. */
export interface Rejection {
  line: number
  why: string
}

const mayBeOne =
  /\b(chief|directors?|directorate|director(y|ies)|executive|ceo|c[fonimp]o|cdio|accountable officer|secretary|chair\w*|governing body|lay member|neds?|president|governors?|trustees?)\b/

/**
 * Whether an advert is for an executive post on the board of an NHS provider or a commissioner's governing body, and of
 * which role family. Most titles settle it alone; else it depends on the employer and then on the pay.
 */
export function judgeAdvert(advert: AdvertFacts): Verdict {
  const title = plainTitle(advert.title)
  if (!mayBeOne.test(title)) return no(`“${shown(advert.title)}” names no director, chief or other member of a board.`)
  const below = belowBoard.find(([pattern]) => pattern.test(title))
  if (below && !(below[2] && isBesides(title))) return no(`“${shown(advert.title)}” ${below[1]}.`)
  const post = postOf(postIn(title), wordsOf(`${advert.employer} ${advert.locality}`))
  if (!post) return no(`“${shown(advert.title)}” names none of the posts that boards have.`)
  return weighed(advert, post)
}

/** Whether a title begins with a post that boards always have, so that what follows is a further duty of whoever holds it. */
function isBesides(title: string): boolean {
  const first = firstPostIn(title)
  return (
    first !== title &&
    !belowBoard.some(([pattern]) => pattern.test(first)) &&
    postOf([first], new Set())?.seat === 'always'
  )
}

function weighed(advert: AdvertFacts, post: Post): Verdict {
  const sort = advert.known ? 'board' : employerSort(advert.employer)
  const level = payLevel(advert.pay, advert.published)
  const boardLevel = outside.has(sort) ? 'no' : sort === 'board' ? onBoard(post, level) : elsewhere(post, level)
  const reasons = [titleInWords(advert.title, post), `${shown(advert.employer)} ${employers[sort]}`]
  if (!outside.has(sort)) reasons.push(payInWords(advert.pay, level))
  const why = `${reasons.slice(0, -1).join(', ')}, and ${reasons.at(-1)}.`
  return { boardLevel, roleFamily: boardLevel === 'no' ? null : post.family, why }
}

const outside: ReadonlySet<EmployerSort> = new Set(['outside', 'support'])

/** By how surely such a post sits on the board, and what the pay says. */
const boards: Record<Post['seat'], Record<PayLevel, BoardLevel>> = {
  always: {
    'very-senior': 'yes',
    'off-scale': 'yes',
    unstated: 'yes',
    medical: 'yes',
    'band-9': 'unsure',
    'band-8d': 'unsure',
    middle: 'unsure',
    low: 'no',
  },
  mostly: {
    'very-senior': 'yes',
    'off-scale': 'yes',
    unstated: 'unsure',
    medical: 'unsure',
    'band-9': 'unsure',
    'band-8d': 'no',
    middle: 'no',
    low: 'no',
  },
  sometimes: {
    'very-senior': 'yes',
    'off-scale': 'unsure',
    unstated: 'unsure',
    medical: 'no',
    'band-9': 'unsure',
    'band-8d': 'no',
    middle: 'no',
    low: 'no',
  },
}

function onBoard(post: Post, level: PayLevel): BoardLevel {
  const found = boards[post.seat][level]
  if (post.whole || found === 'no') return found
  return level === 'very-senior' ? 'unsure' : 'no'
}

/** A national body has executive directors of its own, and an employer of whom only a part is known may be a trust. */
const elsewhere = (post: Post, level: PayLevel): BoardLevel =>
  post.whole && post.seat !== 'sometimes' && boards[post.seat][level] === 'yes' ? 'unsure' : 'no'

const seats: Record<Post['seat'], string> = {
  always: 'is a post that boards have',
  mostly: 'is mostly a post of the board',
  sometimes: 'is in some organisations a post of the board',
}

const titleInWords = (title: string, { seat, whole }: Post) =>
  `“${shown(title)}” ${whole ? seats[seat] : 'is a post that boards seldom have, or a part of one'}`

const employers: Record<EmployerSort, string> = {
  board: 'is an NHS organisation with a board',
  national: 'is a national body, not a trust or commissioner',
  support: 'serves NHS organisations and is none with such a board',
  department: 'is only the name of a department',
  outside: 'is no NHS trust or commissioner',
}

const no = (why: string): Verdict => ({ boardLevel: 'no', roleFamily: null, why })

const shown = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

const wordsOf = (text: string) => new Set(plainWords(text).match(/[a-z0-9]+/g) ?? [])
