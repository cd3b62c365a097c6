import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { alive } from './process.ts'

/**
 * Makes something in a folder of its own, where a kill leaves it plainly unfinished, and moves it into place once it
 * is whole. What killed processes left unfinished is cleared away; of two at the same moment the first stands.
 */
export async function makeWhole(home: string, name: string, make: (folder: string) => Promise<string>): Promise<void> {
  for (const left of readdirSync(home)) {
    const maker = /^unfinished-(\d+)-/.exec(left)?.[1]
    if (maker && !alive(Number(maker))) rmSync(join(home, left), { recursive: true, force: true, maxRetries: 3 })
  }
  const folder = mkdtempSync(join(home, `unfinished-${process.pid}-`))
  try {
    const whole = await make(folder)
    renameSync(whole, join(home, name))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
