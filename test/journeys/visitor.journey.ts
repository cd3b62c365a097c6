import { test } from './reader.ts'

test('a visitor looks around without signing in', async ({ reader }) => {
  const visitor = await reader('visitor')
  await visitor.open('/')
  await visitor.follow('London')
  for (const page of [
    '/boards',
    '/organisations',
    '/privacy',
    '/cookies',
    '/accessibility-statement',
    '/demonstration/outbox',
  ])
    await visitor.open(page)
  await visitor.open('/no-such-page')
  await visitor.sees('Page not found')
})
