import { givenNames, institutions, whereabouts } from './organisation-words.ts'
import { plainWords } from './plain-words.ts'
import { wordsIn, type Word } from './words.ts'

/** `own` tells of the organisation by itself, `plain` is also a plain word or somebody's name, `generic` many names have. */
export interface NameWord {
  key: string
  kind: 'own' | 'plain' | 'generic'
  /** It is whose the organisation is: KING'S, and no saint's. */
  owner: boolean
}

/** An official name without "and", "of" and the like. */
export interface OfficialName {
  words: NameWord[]
  /** The words that tell one organisation from others where none is its own: "London Ambulance". Null where there are none. */
  core: { from: number; to: number } | null
  /** The one plain word of a name that has no other but generic ones: READING, or the FREE of "Royal Free". */
  sole: NameWord | null
  /** What is peculiar to it, written as one, with "and" and without; none where that is a single word. */
  joined: string[]
  /** Where what is peculiar to it begins and ends. */
  from: number
  to: number
}

/** Words that a text may leave out of a name, or put in. */
export const joiners: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for'])
const endings = [
  ['integrated', 'care', 'board'],
  ['clinical', 'commissioning', 'group'],
  ['nhs', 'foundation', 'trust'],
  ['nhs', 'trust'],
  ['icb'],
  ['ccg'],
  ['ft'],
  ['trust'],
]

/** An official name as far as texts may repeat it. */
export function officialName(name: string): OfficialName {
  const all = wordsIn(name.slice(0, 400))
  const written = all.filter(({ key }) => !joiners.has(key))
  const words = written.map(({ key, start, end }, at): NameWord => {
    const saints = ['st', 'saint'].includes(written[at - 1]?.key ?? '')
    const owner = !saints && /['’]s$/i.test(name.slice(start, end))
    return { key: inOneForm(key), kind: kindOf(key, saints), owner }
  })
  const [from, to] = [words[0]?.key === 'nhs' ? 1 : 0, endOf(words)]
  const telling = words.slice(from, to)
  const others = telling.filter(({ kind }) => kind !== 'generic')
  return {
    words,
    core: coreOf(words, from, to),
    sole: others.length === 1 && others[0]!.kind === 'plain' && !givenNames.has(others[0]!.key) ? others[0]! : null,
    joined:
      others.length > 0 ? joinedOf(all.slice(all.indexOf(written[from]!), all.indexOf(written[to - 1]!) + 1)) : [],
    from,
    to,
  }
}

const joinedOf = (words: readonly Word[]) =>
  words.length < 2
    ? []
    : [words, words.filter(({ key }) => !joiners.has(key))].map((some) => some.map(({ key }) => key).join(''))

/** "St" and "Saint", "Hospital" and "Hospitals" are taken for one another. */
export const inOneForm = (key: string) => oneForm[key] ?? key

const oneForm: Readonly<Record<string, string>> = { saint: 'st', hospitals: 'hospital', services: 'service' }

function kindOf(key: string, saints: boolean): NameWord['kind'] {
  if (institutions.has(key) || whereabouts.has(key)) return 'generic'
  if (/^\d+$/.test(key) || key.length < 3) return key === 'st' ? 'plain' : 'generic'
  if (isCode(key)) return 'generic'
  return saints || givenNames.has(key) || isPlain(key) ? 'plain' : 'own'
}

/** Of a place within the organisation: A3A8R. */
const isCode = (key: string) => /\d/.test(key) && /^[a-z0-9]{3,5}$/.test(key)

const isPlain = (key: string) => plainWords.has(key) || (key.endsWith('s') && plainWords.has(key.slice(0, -1)))

/** Where what every such organisation is called begins. */
function endOf(words: readonly NameWord[]): number {
  const ends = (to: number) =>
    endings.find((ending) => ending.every((key, at) => words[to - ending.length + at]?.key === key))
  let to = words.length
  while (to > 1 && isCode(words[to - 1]!.key)) to--
  for (let ending = ends(to); ending && to > ending.length; ending = ends(to)) to -= ending.length
  return to
}

/** Two words at least, where they are among them; the whole name where it says only what the organisation does. */
function coreOf(words: readonly NameWord[], from: number, end: number): OfficialName['core'] {
  const isPlace = ({ key, kind }: NameWord) => kind !== 'generic' || whereabouts.has(key)
  const isMore = ({ key, kind }: NameWord) => kind !== 'generic' || institutions.has(key)
  let to = end
  while (to - from > 2 && institutions.has(words[to - 1]!.key) && words.slice(from, to - 1).some(isMore)) to--
  if (to - from > 1 && words.slice(from, to).some(isPlace)) return { from, to }
  return end - from > 2 ? { from, to: end } : words.length > 2 ? { from: 0, to: words.length } : null
}
