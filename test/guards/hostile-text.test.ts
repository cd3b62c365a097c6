import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../support/cast.ts'
import { isShown, kept, naughty, unescaped } from '../support/hostile.ts'
import { anApplication, aVacancy } from '../support/things.ts'
import { typedVacancy } from '../support/typed.ts'
import { testSite } from '../support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, grace, wendy] = [site.as(cast.asha), site.as(cast.grace), site.as(cast.wendy)]

/** A few at a time, so that the connections are all used and none is waited for. */
async function each(texts: readonly string[], look: (text: string) => Promise<void>) {
  for (let at = 0; at < texts.length; at += 6) await Promise.all(texts.slice(at, at + 6).map(look))
}

const scripts = (html: string) => html.match(/<script/gi)?.length ?? 0

test('in each field of a form that is wrong, every text comes back whole, and only as text', async () => {
  const empty = await grace.post(paths.nominate())
  await each(naughty, async (text) => {
    const every = { name: text, post: text, email: text, employer: text, reason: text, developmentNeeds: text }
    const { status, html } = await grace.post(paths.nominate(), { ...every, conflict: text })
    expect([text, status]).toEqual([text, 422])
    expect([text, scripts(html)]).toEqual([text, scripts(empty.html)])
    const values = [...html.matchAll(/ value="([^"]*)"/g)].map(([, value]) => unescaped(value ?? ''))
    const boxes = [...html.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)].map(([, value]) => unescaped(value ?? ''))
    expect(values.filter((value) => value === kept(text)).length).toBeGreaterThanOrEqual(text === '' ? 0 : 4)
    expect([text, boxes]).toEqual([text, [kept(text), kept(text), kept(text)]])
  })
})

test('in a line of text, every text is stored and shown whole; what is empty or too long is refused', async () => {
  await each(naughty, async (text) => {
    const { status, location } = await wendy.post(paths.prepareVacancy('immediate'), { ...typedVacancy, title: text })
    const length = [...kept(text).trim()].length
    const fits = length > 0 && length <= 200
    expect([text, status]).toEqual([text, fits ? 303 : 422])
    if (!fits) return
    const { html } = await wendy.get(location ?? '')
    expect([text, isShown(html, text)]).toEqual([text, true])
    const id = /[0-9a-f-]{36}/.exec(location ?? '')?.[0] ?? ''
    const stored = await web.selectFrom('vacancy').select('title').where('id', '=', id).executeTakeFirstOrThrow()
    expect(stored.title).toBe(kept(text).trim())
  })
})

test('in many lines of text, all texts are stored and shown whole', async () => {
  const id = await anApplication(owner, { of: cast.asha, state: 'draft' })
  const names = ['transformation', 'governance', 'inclusion', 'motivation']
  for (const [one, two, three, four] of inFours(linesOf(naughty))) {
    const statements = Object.fromEntries(names.map((name, n) => [name, [one, two, three, four][n] ?? 'x']))
    const { status, errors } = await asha.submit(paths.statements(id), statements)
    expect([status, errors]).toEqual([303, []])
    const { html } = await asha.get(paths.checkAnswers(id))
    const answers = [...html.matchAll(/<dd class="nhsuk-summary-list__value app-user-text">([^]*?)<\/dd>/g)]
    const shown = answers.map(([, answer]) => unescaped(answer ?? ''))
    for (const text of Object.values(statements)) expect(shown).toContain(kept(text).trim())
  }
})

describe('where something is looked for', () => {
  test('every text is answered, and shown as it was typed', async () => {
    await each(naughty, async (text) => {
      const { status, html } = await site.visitor().get(`${paths.organisations()}?q=${encodeURIComponent(kept(text))}`)
      expect([text, status]).toEqual([text, 200])
      expect([text, isShown(html, kept(text).slice(0, 200))]).toEqual([text, true])
    })
  })

  test('every text is looked for as an employer, and shown as it was typed', async () => {
    const id = await anApplication(owner, { of: cast.ben, state: 'draft' })
    const ben = site.as(cast.ben)
    await each(naughty, async (text) => {
      const { status, html } = await ben.post(paths.currentPost(id), { post: 'Director', employer: text })
      // What a single employer's name begins with is that employer: then it is only the version that is missing.
      expect([text, status]).toEqual([text, expect.toSatisfy((code: number) => code === 422 || code === 409)])
      expect([text, isShown(html, text)]).toEqual([text, true])
    })
  })
})

test('nothing of it was taken for a command', async () => {
  await aVacancy(owner, { by: cast.wendy })
  const people = await web.selectFrom('person').select('name').where('id', '=', cast.asha.id).execute()
  expect(people).toEqual([{ name: 'Asha Rahman' }])
})

/** Joined to as few texts as the form takes: 250 words and 3,000 characters each. */
function linesOf(texts: readonly string[]): string[] {
  const filled = ['']
  for (const text of texts) {
    const longer = `${filled.at(-1)}\n${text}`.trimStart()
    if (longer.length > 2_900 || longer.split(/\s+/).length > 240) filled.push(text.trimStart())
    else filled[filled.length - 1] = longer
  }
  return filled
}

const inFours = (texts: string[]) =>
  Array.from({ length: Math.ceil(texts.length / 4) }, (_, n) => texts.slice(n * 4, n * 4 + 4))
