import { expect, type Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { picture } from './picture.ts'
import { marks } from './somebody.ts'
import { widths } from './widths.ts'

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

interface Violation {
  id: string
  nodes: { html: string }[]
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The very page that the reader has before them, checked at a desk's and a phone's width, or only at its own where our
 * scripts (`scripts`) have fitted it to that. Each kind of page is checked once in a run.
 */
export async function checkPage(page: Page, name: string, scripts: boolean) {
  if (!firstOf(await builtAs(page))) return
  expect(await page.title()).toMatch(/ - Aspire Together$/)
  const own = page.viewportSize() ?? widths.desk
  await withScripts(page, scripts, async () => {
    await page.evaluate(axe)
    await checkAtItsWidth(page)
    for (const viewport of Object.values(widths)) {
      if (scripts || viewport.width === own.width) continue
      await page.setViewportSize(viewport)
      await checkAtItsWidth(page)
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

/** Nothing that axe finds, no scrolling sideways. */
async function checkAtItsWidth(page: Page) {
  const width = `${page.viewportSize()?.width} pixels wide`
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })
  const violations = await page.evaluate<Violation[]>(`axe.run(${options}).then(({ violations }) => violations)`)
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(said, width).toEqual([])
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, `scrolls sideways, ${width}`).toBeLessThanOrEqual(0)
}

/** Whether nobody has taken on a page that is built the same, with other words in it. */
function firstOf(built: string): boolean {
  try {
    mkdirSync(join(process.env['JOURNEYS_CHECKED'] ?? '', createHash('sha256').update(built).digest('hex')))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The kind of address, the headings but for the marks of journeys, and how much there is to fill in. */
async function builtAs(page: Page): Promise<string> {
  const kind = new URL(page.url()).pathname.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')
  const headings = await page.locator('main').locator('h1, h2, h3').allTextContents()
  const inputs = await page.locator('main').locator('input, textarea, select, .nhsuk-error-message').count()
  return [kind, ...headings.map((words) => words.replaceAll(marks, '').trim()), inputs].join('|')
}
