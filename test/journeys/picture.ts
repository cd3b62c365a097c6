import type { Page } from '@playwright/test'
import { join } from 'node:path'

/** With SCREENSHOTS=folder, a picture of every page on the way, and of each kind of page at the other width. */
export async function picture(page: Page, name: string) {
  const folder = process.env['SCREENSHOTS']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
