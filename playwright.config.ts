import { defineConfig } from '@playwright/test'
import { installedChromium } from './test/chromium.ts'

const desk = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 375, height: 812 } }

const browser = installedChromium()

/** Journeys in a real browser, without JavaScript unless a file says otherwise, at a desk's and a phone's width. */
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
    { name: 'phone', use: phone, testIgnore: '*with-javascript*' },
    { name: 'with JavaScript', use: { ...desk, javaScriptEnabled: true }, testMatch: '*with-javascript.journey.ts' },
  ],
})
