import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The path of a browser on this machine that runs: the system's, else the one Playwright fetched. */
export function installedChromium(): string | undefined {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const ofTheSystem = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...ofTheSystem, chromium.executablePath()].find((path) => existsSync(path) && succeeds(path, '--version'))
}

/** The browser for the journeys, installed from the system's packages where it is missing and we may. */
export function chromiumOrWhyNot(): { why?: string } {
  if (installedChromium()) return {}
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (rights.length > 0 && !succeeds('sudo', '-n', 'true')) return { why: missing }
  console.log('Installing Chromium (first run only)…')
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive']
  succeeds(...rights, 'apt-get', 'update', '-qq')
  // The shell alone is quicker to install and to use; Ubuntu has none, and its Chromium is a stub where there is no snap.
  succeeds(...rights, ...env, 'apt-get', 'install', '-y', '-qq', 'chromium-headless-shell')
  if (!installedChromium()) succeeds('npx', 'playwright', 'install', '--with-deps', 'chromium')
  return installedChromium() ? {} : { why: missing }
}

const missing = 'The journeys need Chromium, which is not here: install it with `apt-get install chromium`.'

function succeeds(...command: string[]): boolean {
  const [program, ...args] = command
  return spawnSync(program ?? '', args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0
}
