import { expect, type Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { picture } from './picture.ts'
import { widths } from './widths.ts'

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

interface Violation {
  id: string
  nodes: { html: string }[]
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The very page that the reader has before them, where it has a part that its address has not shown before: by axe at its own
 * width, an address that is new at the other too, and everything for scrolling sideways at both; or only at its own
 * where our scripts (`scripts`) have fitted it to that.
 */
export async function checkPage(page: Page, name: string, scripts: boolean) {
  const address = new URL(page.url()).pathname.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')
  const parts = await partsOf(page)
  if (parts.filter((part) => firstOf(`${address} ${part}`)).length === 0) return
  expect(await page.title()).toMatch(/ - Aspire Together$/)
  const isNew = firstOf(address)
  const own = page.viewportSize() ?? widths.desk
  await withScripts(page, scripts, async () => {
    await page.evaluate(axe)
    await expectAccessible(page)
    await expectNoSideways(page)
    for (const viewport of Object.values(widths)) {
      if (scripts || viewport.width === own.width) continue
      await page.setViewportSize(viewport)
      if (isNew) await expectAccessible(page)
      await expectNoSideways(page)
      await picture(page, `${name}-${viewport.width}`)
      await page.setViewportSize(own)
    }
  })
}

/** Axe needs scripts: lets them run in a page that came without, and whose own have not begun. */
async function withScripts(page: Page, already: boolean, work: () => Promise<void>) {
  if (already) return work()
  const devTools = await page.context().newCDPSession(page)
  const allow = (scripts: boolean) => devTools.send('Emulation.setScriptExecutionDisabled', { value: !scripts })
  // Who has not turned them off cannot turn them on.
  await allow(false)
  await allow(true)
  await work()
  await allow(false)
  await devTools.detach()
}

async function expectAccessible(page: Page) {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })
  const violations = await page.evaluate<Violation[]>(`axe.run(${options}).then(({ violations }) => violations)`)
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(said, `${page.viewportSize()?.width} pixels wide`).toEqual([])
}

async function expectNoSideways(page: Page) {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, `scrolls sideways, ${page.viewportSize()?.width} pixels wide`).toBeLessThanOrEqual(0)
}

/** Whether nobody in this run has come to it before. */
function firstOf(it: string): boolean {
  try {
    mkdirSync(join(process.env['JOURNEYS_CHECKED'] ?? '', createHash('sha256').update(it).digest('hex')))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The kinds of elements of which it is made, with what they say to a reader’s aids, and which heading follows which. */
const partsOf = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body) => {
    const kindOf = (it: typeof body) => {
      const said = it.getAttributeNames().filter((name: string) => name.startsWith('aria-'))
      return [it.tagName, ...it.classList, it.getAttribute('role'), it.getAttribute('type'), ...said].join('.')
    }
    const headings = [...body.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName)
    return [
      ...new Set([
        ...[...body.querySelectorAll('*')].map(kindOf),
        ...headings.map((heading, at) => `${headings[at - 1]} ${heading}`),
      ]),
    ]
  })
