import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { hostile } from '../../test/support/hostile.ts'
import { anApplication, aRound } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner } = site
const cast = await theCast(site)
const asha = site.as(cast.asha)
const round = await aRound(owner)
let id = ''

beforeEach(async () => {
  await owner.deleteFrom('application').execute()
  await owner.updateTable('round').set({ name_blind: true }).where('id', '=', round).execute()
  id = await anApplication(owner, { of: cast.asha, state: 'draft' })
})

const wrote = (words: string) =>
  owner.updateTable('application_answer').set({ words }).where('question', '=', 'inclusion').execute()
const page = () => asha.get(paths.checkAnswers(id))

describe('before it is submitted to a panel that reads without names', () => {
  test('each name is pointed out where it stands, with the way to change it', async () => {
    await owner.updateTable('application').set({ experience: 'Two mergers at Thames Invented.' }).execute()
    await wrote('First. Asha’s door was open. Ring Rahman on 020 7946 0000! Last.')
    const { html, text, links } = await page()
    expect(text).toContain('The panel reads without names')
    const marked = [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, words]) => words)
    expect(marked).toEqual(['Thames Invented', 'Asha', 'Rahman', '020 7946 0000'])
    expect(text).toContain('Two mergers at Thames Invented (read as [employer]).')
    expect(text).toContain('Ring Rahman (read as [name]) on 020 7946 0000 (read as [contact])!')
    const section = text.slice(text.indexOf('We found them here'), text.indexOf('We do not find everything'))
    for (const words of ['First.', 'Last.', 'About governance']) expect(section).not.toContain(words)
    expect(links).toContainEqual({ text: 'Change it: About inclusion', href: `${paths.statements(id)}#inclusion` })
    expect(links).toContainEqual({ text: 'Change it: Your experience', href: `${paths.experience(id)}#experience` })
    expect((await asha.get(paths.statements(id))).html).toContain('id="inclusion"')
  })

  test('it can be submitted all the same', async () => {
    await wrote('I am Asha Rahman of Thames Invented.')
    expect((await asha.submit(paths.checkAnswers(id), { declared: 'yes' })).status).toBe(303)
  })

  test('where nothing was found it says so', async () => {
    const { html, text } = await page()
    expect(text).toContain('We found none of these in what you wrote.')
    expect(html).not.toContain('<mark>')
  })

  test('of many sentences only some are shown, and whatever was written is shown as text', async () => {
    await wrote(Array.from({ length: 12 }, (_, n) => `Asha did ${n}.`).join(' '))
    const many = await page()
    expect(many.html.match(/<mark>/g)).toHaveLength(8)
    expect(many.text).toContain('4 more sentences')
    for (const words of hostile) {
      await wrote(`Asha ${words} Rahman`.replaceAll('\0', '').toWellFormed())
      const { status, html } = await page()
      expect([words, status, html.includes('<img')]).toEqual([words, 200, false])
      expect(html).toContain('<mark>')
    }
  })
})

test('where the panel reads with names nothing is pointed out', async () => {
  await owner.updateTable('round').set({ name_blind: false }).where('id', '=', round).execute()
  await wrote('I am Asha Rahman.')
  const { html, text } = await page()
  expect(html).not.toContain('<mark>')
  expect(text).not.toContain('without names')
})
