import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { widths } from './widths.ts'

/** Somebody at a browser. Every page they come to is checked for its title, and at both widths for accessibility and sideways scrolling. */
export interface Reader {
  page: Page
  open: (path: string) => Promise<void>
  /** Follows a link, or presses a button, by what it says. */
  follow: (link: string) => Promise<void>
  press: (button: string) => Promise<void>
  type: (label: string, text: string) => Promise<void>
  choose: (...labels: string[]) => Promise<void>
  /** Chooses answers to one question, where others have answers of the same name. */
  answer: (question: string, ...labels: string[]) => Promise<void>
  /** Types a day, `yyyy-mm-dd`, into the date field with this legend. */
  date: (legend: string, day: string) => Promise<void>
  sees: (words: string) => Promise<void>
  seesNot: (words: string) => Promise<void>
  /** The same browser's other tab. */
  tab: () => Promise<Reader>
}

export const test = base.extend<{ reader: (name: string) => Promise<Reader> }>({
  reader: async ({ browser }, use, info) => {
    const contexts: BrowserContext[] = []
    await use(async (name) => {
      const { viewport, javaScriptEnabled } = info.project.use
      const baseURL = process.env['JOURNEYS_URL'] ?? ''
      const context = await browser.newContext({
        baseURL,
        viewport: viewport ?? null,
        javaScriptEnabled: javaScriptEnabled ?? false,
      })
      const checking = await browser.newContext({ baseURL, viewport: viewport ?? null, javaScriptEnabled: true })
      contexts.push(context, checking)
      // Axe sees what the reader sees: without JavaScript the page as it came, which our script would change.
      if (!javaScriptEnabled) await checking.route('**/*.js', (route) => route.abort())
      return readerAt(
        await context.newPage(),
        await checking.newPage(),
        `${info.project.name}-${basename(info.file, '.journey.ts')}-${name}`,
        javaScriptEnabled ?? false,
      )
    })
    for (const context of contexts) await context.close()
  },
})

/** `scripts`: whether ours run, which fit the page to its width. */
function readerAt(page: Page, checker: Page, name: string, scripts: boolean): Reader {
  let pages = 0
  const arrived = async () => {
    pages++
    await expect(page.locator('h1')).toHaveCount(1)
    const named = `${name}-${String(pages).padStart(2, '0')}`
    await picture(page, named)
    await checkPage(page, checker, named, scripts)
  }
  return {
    page,
    open: async (path) => {
      await page.goto(path)
      await arrived()
    },
    follow: async (link) => {
      const main = page.locator('main')
      await main
        .getByRole('link', { name: link })
        .or(main.getByRole('button', { name: link }))
        .first()
        .click()
      await arrived()
    },
    press: async (button) => {
      await page.getByRole('button', { name: button }).first().click()
      await arrived()
    },
    type: (label, text) => page.getByLabel(label, { exact: false }).first().fill(text),
    choose: async (...labels) => {
      for (const label of labels) await page.getByLabel(label, { exact: true }).check()
    },
    answer: async (question, ...labels) => {
      const group = page.getByRole('group', { name: question })
      for (const label of labels) await group.getByLabel(label, { exact: true }).check()
    },
    date: async (legend, day) => {
      const [year = '', month = '', date = ''] = day.split('-')
      const field = page.getByRole('group', { name: legend })
      await field.getByLabel('Day').fill(date)
      await field.getByLabel('Month').fill(month)
      await field.getByLabel('Year').fill(year)
    },
    sees: (words) => expect(page.locator('main')).toContainText(words),
    seesNot: (words) => expect(page.locator('main')).not.toContainText(words),
    tab: async () => readerAt(await page.context().newPage(), checker, `${name}-tab`, scripts),
  }
}

/** Whether nobody has taken on a page that is built the same, with other words in it: each is checked once in a run. */
function firstOf(built: string): boolean {
  try {
    mkdirSync(join(process.env['JOURNEYS_CHECKED'] ?? '', createHash('sha256').update(built).digest('hex')))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The kind of address, the headings, and how much there is to fill in. */
async function builtAs(page: Page): Promise<string> {
  const kind = new URL(page.url()).pathname.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')
  const headings = await page.locator('main').locator('h1, h2, h3').allTextContents()
  const inputs = await page.locator('main').locator('input, textarea, select, .nhsuk-error-message').count()
  return [kind, ...headings.map((words) => words.trim()), inputs].join('|')
}

/** The very page that the reader has before them, at a desk's and a phone's width, or as scripts have fitted it to its own; axe needs scripts, so in a second browser. */
async function checkPage(page: Page, checker: Page, name: string, scripts: boolean) {
  if (!firstOf(await builtAs(page))) return
  const body = await page.content()
  await checker.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  const own = page.viewportSize()?.width
  for (const [width, viewport] of Object.entries(widths)) {
    if (scripts && viewport.width !== own) continue
    await checker.setViewportSize(viewport)
    await checker.goto(page.url())
    expect(await checker.title()).toMatch(/ - Aspire Together$/)
    await checkAtWidth(checker, width)
    if (viewport.width !== own) await picture(checker, `${name}-${width}`)
  }
  await checker.unroute(page.url())
}

/** Nothing that axe finds, no scrolling sideways. */
async function checkAtWidth(checker: Page, width: string) {
  // Legacy: without a page of its own for what frames report. We have no frames, and it takes half the time.
  const found = await new AxeBuilder({ page: checker })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const violations = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(violations, `at a ${width}’s width`).toEqual([])
  const overflow = await checker.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, `scrolls sideways at a ${width}’s width`).toBeLessThanOrEqual(0)
}

/** With SCREENSHOTS=folder, a picture of every page on the way, and of each kind of page at the other width. */
async function picture(page: Page, name: string) {
  const folder = process.env['SCREENSHOTS']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
