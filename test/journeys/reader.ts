import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { basename } from 'node:path'
import { checkPage } from './checked.ts'
import { picture } from './picture.ts'

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
      contexts.push(context)
      return readerAt(
        await context.newPage(),
        `${info.project.name}-${basename(info.file, '.journey.ts')}-${name}`,
        javaScriptEnabled ?? false,
      )
    })
    for (const context of contexts) await context.close()
  },
})

/** `scripts`: whether ours run, which fit the page to its width. */
function readerAt(page: Page, name: string, scripts: boolean): Reader {
  let pages = 0
  const arrived = async () => {
    pages++
    await expect(page.locator('h1')).toHaveCount(1)
    const named = `${name}-${String(pages).padStart(2, '0')}`
    await picture(page, named)
    await checkPage(page, named, scripts)
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
    tab: async () => readerAt(await page.context().newPage(), `${name}-tab`, scripts),
  }
}
