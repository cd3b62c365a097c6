import { defineConfig } from '@playwright/test'
import { installedChromium } from './test/chromium.ts'
import { keepInMemory } from './test/in-memory.ts'
import { widths } from './test/journeys/widths.ts'

keepInMemory()

const desk = { viewport: widths.desk }
const phone = { viewport: widths.phone }

const browser = installedChromium()

/**
 * Journeys in a real browser, without JavaScript unless a file says otherwise. Every page on the way is checked at a desk's
 * and a phone's width; a visitor's and an applicant's are gone on a phone as well. The longest comes first by its name: two workers end together.
 */
export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '*.journey.ts',
  globalSetup: './test/journeys/start-service.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  reporter: [['list']],
  use: {
    javaScriptEnabled: false,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'desk', use: desk, testIgnore: '*with-javascript*' },
    { name: 'phone', use: phone, testMatch: ['by-themselves.journey.ts', 'visitor.journey.ts'] },
    { name: 'with JavaScript', use: { ...desk, javaScriptEnabled: true }, testMatch: '*with-javascript.journey.ts' },
  ],
})
