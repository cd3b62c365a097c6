import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast } from '../../test/support/cast.ts'
import { anApplication, anEndorsement } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const [asha, ben] = [site.as(cast.asha), site.as(cast.ben)]
const ed = { name: 'Ed Second', email: 'ed.second@example.org' }

beforeEach(async () => {
  await owner.deleteFrom('endorsement').execute()
  await owner.deleteFrom('application').execute()
  await owner.deleteFrom('mail').execute()
})

const lettersTo = async (email: string) =>
  (await web.selectFrom('mail').select('template').where('recipient', '=', email).execute()).map((row) => row.template)

describe('an endorsement is asked for while there is something to endorse', () => {
  test.each(['withdrawn', 'ineligible', 'not-now', 'admitted'] as const)('not when it is %s', async (state) => {
    const id = await anApplication(owner, { of: cast.asha, state })
    expect((await asha.get(paths.askEndorsement(id))).status).toBe(409)
    expect((await asha.post(paths.askEndorsement(id), ed)).status).toBe(409)
    expect(await lettersTo(ed.email)).toEqual([])
  })

  test('whoever was asked is told when the application is withdrawn, and has nothing more to answer', async () => {
    const application = await anApplication(owner, { of: cast.asha })
    const id = await anEndorsement(owner, { application, of: cast.asha, by: cast.ben })
    expect((await asha.submit(paths.withdrawApplication(application))).status).toBe(303)
    expect(await lettersTo(cast.ben.email)).toEqual(['endorsement-cancelled'])
    expect((await ben.get(paths.giveEndorsement(id))).status).toBe(409)
  })
})

test('nobody can have letters sent without end, by asking and cancelling', async () => {
  const application = await anApplication(owner, { of: cast.asha })
  const replies: number[] = []
  for (let n = 0; n < 12; n++) {
    const asked = await asha.submit(paths.askEndorsement(application), { ...ed, email: `ed.${n}@example.org` })
    replies.push(asked.status)
    const request = await web.selectFrom('endorsement').select('id').where('state', '=', 'asked').executeTakeFirst()
    if (request) await asha.submit(paths.cancelEndorsement(request.id))
  }
  expect(replies).toEqual([...Array<number>(10).fill(303), 429, 429])
})

test('a request that is over sends no code to whoever presses its button', async () => {
  const application = await anApplication(owner, { of: cast.asha })
  const id = await anEndorsement(owner, { application, of: cast.asha, by: cast.ben, state: 'cancelled' })
  await site.visitor().submit(paths.answerEndorsement(id))
  expect(await lettersTo(cast.ben.email)).toEqual([])
})
