import { expect, test } from 'vitest'
import { somebody } from '../test/support/cast.ts'
import { testDatabase } from '../test/support/database.ts'
import { noticeIn } from './form-state.ts'
import { noticeSeen, shownNotice } from './notices.ts'

const { web, owner } = await testDatabase()
const asha = await somebody(web, 'Asha Rahman')
const { version, summary } = shownNotice('candidate')

const sent = (notice?: string) => {
  const body = new FormData()
  if (notice !== undefined) body.append('notice', notice)
  return noticeIn(body, 'candidate')
}

test('the version that stood beside the form counts; one that there is not yet does not', () => {
  expect(summary.length).toBeGreaterThan(20)
  expect(sent(String(version))).toBe(version)
  expect([sent(), sent('x'), sent('0'), sent('-1'), sent(String(version + 1))]).toEqual(Array(5).fill(version))
})

test('it is kept once that a person has seen it', async () => {
  await noticeSeen(web, asha.id, 'candidate', version)
  await noticeSeen(web, asha.id, 'candidate', version)
  const rows = await owner.selectFrom('notice_seen').select(['person_id', 'audience', 'version']).execute()
  expect(rows).toEqual([{ person_id: asha.id, audience: 'candidate', version }])
})
