import { paths } from '../../paths.ts'
import { standardQuestions } from '../../rules/rounds.ts'
import type { Asked } from './measure.ts'
import type { Scene } from './scene.ts'

/** Each connection saves the statements of a draft of its own. */
export const saving = (drafts: Scene['drafts']): Asked =>
  saves({
    name: 'save a task',
    forms: drafts.map(({ application, cookie }) => ({ path: paths.statements(application), cookie })),
    typed: (words) => Object.fromEntries(standardQuestions.map(({ slug }) => [slug, words])),
    leads: '/applications/',
  })

/** Each connection saves the score of an item of an assessment of its own; all are one assessor's. */
export const scoring = ({ assessments, item, cookie }: Scene['assessor']): Asked =>
  saves({
    name: 'save a score',
    forms: assessments.map((id) => ({ path: paths.scoreItem(id, item), cookie })),
    typed: (words) => ({ level: 'good', evidence: words }),
    leads: '/assessments/',
  })

interface Saves {
  name: string
  /** One for each connection. */
  forms: { path: string; cookie: string }[]
  typed: (words: string) => Record<string, string>
  /** How the address begins that it leads to. */
  leads: string
}

/**
 * Each connection saves other words each time, from the form as it stands: in the version that the save before has made,
 * whose words have to be in it.
 */
function saves({ name, forms, typed, leads }: Saves): Asked {
  const saved = forms.map(() => 0)
  return {
    name,
    status: 303,
    opens: (connection) => forms[connection]!,
    request: (connection, opened) => {
      const before = saved[connection]!
      if (before > 0 && !opened.includes(wordsOf(before)))
        throw new Error(`What was saved is not in ${forms[connection]!.path}.`)
      const words = wordsOf((saved[connection] = before + 1))
      return { ...forms[connection]!, form: { ...hiddenIn(opened), ...typed(words) } }
    },
    missing: ({ location }) => (location?.startsWith(leads) ? null : `led to ${location}`),
  }
}

const wordsOf = (save: number) =>
  `In version ${save} I say how I led the change with our staff. ` +
  'We listened to patients, agreed on three aims, and told people openly what did and did not work. '.repeat(8).trim()

/** What a form sends unseen: its one-time id and the version it was opened with. */
const hiddenIn = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
