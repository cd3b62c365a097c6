import { expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const cast = await theCast(site)

const hiringOf = async (who: (typeof cast)['wendy']) => (await site.as(who).get(paths.hiring())).text

const recruits = (when: { from_date?: string; to_date: string | null }) =>
  site.owner
    .updateTable('role_grant')
    .set(when)
    .where('person_id', '=', cast.wendy.id)
    .where('role', '=', 'recruiter')
    .execute()

test('an administrator reads who shares vacancies; a recruiter, until when it is theirs to do', async () => {
  expect(await hiringOf(cast.westAdmin)).toContain(`Your vacancies are shared by ${cast.wendy.name}.`)
  await recruits({ to_date: '2098-12-14' })
  expect(await hiringOf(cast.westAdmin)).toContain(`shared by ${cast.wendy.name} (until 14 December 2098).`)
  expect(await hiringOf(cast.wendy)).toContain('You are a recruiter until 14 December 2098')
  await recruits({ from_date: '2020-01-01', to_date: '2020-12-14' })
  expect(await hiringOf(cast.westAdmin)).toContain('Nobody recruits for you yet')
  await recruits({ to_date: null })
  expect(await hiringOf(cast.wendy)).not.toContain('You are a recruiter until')
})
