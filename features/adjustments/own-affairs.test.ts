import { beforeEach, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { inTransaction } from '../../platform/db.ts'
import { theCast, withRole, type Person } from '../../test/support/cast.ts'
import { anApplication, anEndorsement, aNomination } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const arun = await withRole(web, cast.priya, 'arranger', 'Y56', 'Arun Arranger')
const anna = await withRole(web, cast.priya, 'arranger', 'Y56', 'Anna Arranger')
const large = 'Papers in very large print'
let id = ''

beforeEach(async () => {
  for (const table of ['adjustment', 'endorsement', 'application', 'nomination'] as const)
    await owner.deleteFrom(table).execute()
  id = await anApplication(owner, { of: cast.asha })
  await site.as(cast.asha).submit(paths.adjustments(id), { words: large })
})

const sees = async (who: Person) => (await site.as(who).get(paths.adjustmentsAsked())).text.includes(large)
/** With the service’s own connection. */
const reads = (who: Person) => inTransaction(web, who.id, (db) => db.selectFrom('adjustment').select('words').execute())
async function nominatedBy(by: Person, preparedBy: Person) {
  const nomination = await aNomination(owner, { of: cast.asha, by, preparedBy, state: 'accepted' })
  await owner.updateTable('application').set({ nomination_id: nomination }).execute()
}

test.each([
  ['nominated', () => nominatedBy(arun, cast.grace)],
  ['prepared the nomination of', () => nominatedBy(cast.grace, arun)],
  ['were asked to endorse', () => anEndorsement(owner, { application: id, of: cast.asha, by: arun })],
])('an arranger reads nothing of somebody whom they %s; another does', async (_, happened) => {
  await happened()
  expect([await sees(arun), await sees(anna)]).toEqual([false, true])
  expect([await reads(arun), await reads(anna)]).toEqual([[], [{ words: large }]])
})

test('an arranger who applies does not find their own among those to arrange', async () => {
  for (const table of ['application', 'adjustment'] as const)
    await owner.updateTable(table).set({ person_id: arun.id }).execute()
  expect([await sees(arun), await sees(anna)]).toEqual([false, true])
})
