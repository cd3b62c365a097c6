import { expect } from '@playwright/test'
import { test } from './reader.ts'
import { become } from './sign-in.ts'

test('somebody who goes quiet is warned two minutes before the end, and stays with one press', async ({ reader }) => {
  const candidate = await reader('quiet')
  await candidate.page.clock.install()
  await become(candidate, /Candidate/)
  await candidate.page.clock.fastForward('28:05')
  const warning = candidate.page.getByRole('alertdialog')
  await expect(warning).toBeVisible()
  await warning.getByRole('button', { name: 'Stay signed in' }).click()
  await expect(warning).toBeHidden()
  await candidate.page.clock.fastForward('05:00')
  await expect(warning).toBeHidden()
})

test('a first visit is light: at most 8 requests and 20 KB of script', async ({ reader }) => {
  const visitor = await reader('visitor')
  const sizes: { url: string; type: string; bytes: number }[] = []
  visitor.page.on('requestfinished', async (request) => {
    const { responseBodySize: bytes } = await request.sizes()
    sizes.push({ url: request.url(), type: request.resourceType(), bytes })
  })
  await visitor.page.goto('/')
  await visitor.page.waitForLoadState('networkidle')
  expect(sizes.length).toBeLessThanOrEqual(8)
  const script = sizes.filter(({ type }) => type === 'script').reduce((total, { bytes }) => total + bytes, 0)
  expect(script).toBeGreaterThan(0)
  expect(script).toBeLessThanOrEqual(20 * 1024)
  expect(sizes.find(({ type }) => type === 'document')?.bytes).toBeLessThanOrEqual(60 * 1024)
})

test('no page logs an error or breaks its own content security policy', async ({ reader }) => {
  const visitor = await reader('console')
  const said: string[] = []
  visitor.page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  visitor.page.on('pageerror', (error) => said.push(error.message))
  await become(visitor, /Talent team, London/)
  for (const path of ['/', '/boards', '/members', '/vacancies', '/account', '/demonstration/outbox'])
    await visitor.open(path)
  expect(said).toEqual([])
})
