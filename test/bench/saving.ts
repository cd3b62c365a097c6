import { paths } from '../../paths.ts'
import { standardQuestions } from '../../rules/rounds.ts'
import type { Asked } from './measure.ts'
import type { Scene } from './scene.ts'

/**
 * Each connection saves the statements of a draft of its own, other words each time, from the form as it stands: in the
 * version that the save before has made, whose words have to be in it.
 */
export function saving(drafts: Scene['drafts']): Asked {
  const saved = drafts.map(() => 0)
  const form = (connection: number) => ({
    path: paths.statements(drafts[connection]!.application),
    cookie: drafts[connection]!.cookie,
  })
  return {
    name: 'save a task',
    status: 303,
    opens: form,
    request: (connection, opened) => {
      const before = saved[connection]!
      if (before > 0 && !opened.includes(wordsOf(before)))
        throw new Error(`What was saved is not in ${form(connection).path}.`)
      const words = wordsOf((saved[connection] = before + 1))
      const typed = Object.fromEntries(standardQuestions.map(({ slug }) => [slug, words]))
      return { ...form(connection), form: { ...hiddenIn(opened), ...typed } }
    },
    missing: ({ location }) => (location?.startsWith('/applications/') ? null : `led to ${location}`),
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
