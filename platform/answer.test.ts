import { expect, test } from 'vitest'
import { testDatabase } from '../test/support/database.ts'
import { address } from './address.ts'
import { submitPage, type Asked } from './answer.ts'
import { equalityAnswers } from './equality.ts'
import { page } from './page.ts'

const { web, matching, equality, secret } = await testDatabase()

/** A page whose change fails so many times as two that wait for each other do. */
function colliding(times: number) {
  const done: string[] = []
  const asked = {
    page: page({
      path: address('/somewhere'),
      can: 'everybody',
      load: () => ({}),
      view: () => null,
      submit: async () => {
        done.push('tried')
        if (done.length <= times) throw Object.assign(new Error('deadlock detected'), { code: '40P01' })
        return '/done'
      },
    }),
    db: web,
    matching,
    equality: equalityAnswers(equality, secret),
    actor: null,
    params: {},
    visit: { path: '/somewhere', query: new URLSearchParams(), headers: new Headers(), ip: 'local' },
  } satisfies Asked
  return { asked, done }
}

test('of two who wait for each other, the one that was undone is done once more', async () => {
  const { asked, done } = colliding(1)
  expect(await submitPage(asked, new FormData())).toBe('/done')
  expect(done).toHaveLength(2)
})

test('but not for ever', async () => {
  const { asked, done } = colliding(5)
  await expect(submitPage(asked, new FormData())).rejects.toThrow('deadlock')
  expect(done).toHaveLength(2)
})
