import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { join } from 'node:path'

/** Somebody at a browser. Every page they come to is checked for accessibility, its title, and sideways scrolling. */
export interface Reader {
  page: Page
  open: (path: string) => Promise<void>
  /** Follows a link, or presses a button, by what it says. */
  follow: (link: string) => Promise<void>
  press: (button: string) => Promise<void>
  type: (label: string, text: string) => Promise<void>
  choose: (...labels: string[]) => Promise<void>
  /** Types a day, `yyyy-mm-dd`, into the date field with this legend. */
  date: (legend: string, day: string) => Promise<void>
  sees: (words: string) => Promise<void>
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
      return readerAt(await context.newPage(), await checking.newPage(), `${info.project.name}-${name}`)
    })
    for (const context of contexts) await context.close()
  },
})

function readerAt(page: Page, checker: Page, name: string): Reader {
  let pages = 0
  const arrived = async () => {
    pages++
    await expect(page.locator('h1')).toHaveCount(1)
    await picture(page, `${name}-${String(pages).padStart(2, '0')}`)
    await checkPage(page, checker)
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
    date: async (legend, day) => {
      const [year = '', month = '', date = ''] = day.split('-')
      const field = page.getByRole('group', { name: legend })
      await field.getByLabel('Day').fill(date)
      await field.getByLabel('Month').fill(month)
      await field.getByLabel('Year').fill(year)
    },
    sees: (words) => expect(page.locator('main')).toContainText(words),
  }
}

/**
 * Nothing that axe finds, no scrolling sideways, a title of ours. Axe needs scripts, so a second browser is given the
 * very page that the reader has before them.
 */
async function checkPage(page: Page, checker: Page) {
  const body = await page.content()
  await checker.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await checker.goto(page.url())
  const found = await new AxeBuilder({ page: checker })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const overflow = await checker.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0)
  expect(await checker.title()).toMatch(/ - Aspire Together$/)
  await checker.unroute(page.url())
}

/** With SCREENSHOTS=folder, a picture of every page on the way. */
async function picture(page: Page, name: string) {
  const folder = process.env['SCREENSHOTS']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
