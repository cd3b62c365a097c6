import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { theCast, withRole } from '../support/cast.ts'
import { aMember, anApplication, aVacancy } from '../support/things.ts'
import { typedAnswers, typedOn, typedPost } from '../support/typed.ts'
import { testSite, type Fields } from '../support/visitor.ts'

const site = await testSite()
const { owner, web } = site
const cast = await theCast(site)
const rita = await withRole(web, cast.westAdmin, 'recruiter', 'RX2', 'Rita Colleague')
const asha = site.as(cast.asha)

const post = (title: string, about: string): Fields => ({ ...typedPost, title, about })

describe('two tabs with the same form', () => {
  test('the second save is not made: both answers are shown, and saving again works', async () => {
    const id = await anApplication(owner, { of: cast.asha, state: 'draft' })
    const [first, second] = [await asha.get(paths.currentPost(id)), await asha.get(paths.currentPost(id))]
    const saved = { ...typedAnswers('RX1', '2098-04-01')['current-post'], post: 'Finance director' }
    expect((await asha.post(paths.currentPost(id), { ...first.hidden, ...saved })).status).toBe(303)

    const typed = { ...saved, post: 'Director <of> money', employer: 'RX4' }
    const stale = await asha.post(paths.currentPost(id), { ...second.hidden, ...typed })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('You saved a part of the application in another tab on')
    expect(stale.text).toContain('Saved meanwhile: Finance director')
    expect(stale.html).toContain('value="Director &lt;of&gt; money"')
    expect(await postOf(id)).toBe('Finance director')

    expect((await asha.post(paths.currentPost(id), { ...stale.hidden, ...typed })).status).toBe(303)
    expect(await postOf(id)).toBe('Director <of> money')
  })

  test('a wrong answer in between does not make the later save go through unseen', async () => {
    await owner.deleteFrom('application').execute()
    const id = await anApplication(owner, { of: cast.asha, state: 'draft' })
    const [first, second] = [await asha.get(paths.currentPost(id)), await asha.get(paths.currentPost(id))]
    const typed = typedAnswers('RX1', '2098-04-01')['current-post']
    await asha.post(paths.currentPost(id), { ...first.hidden, ...typed, post: 'Finance director' })
    const wrong = await asha.post(paths.currentPost(id), { ...second.hidden, ...typed, post: '' })
    expect(wrong.status).toBe(422)
    const stale = await asha.post(paths.currentPost(id), { ...wrong.hidden, ...typed, post: 'Something else' })
    expect(stale.status).toBe(409)
    expect(await postOf(id)).toBe('Finance director')
  })

  test('of two recruiters who change a vacancy at once, one is told what the other saved', async () => {
    const id = await aVacancy(owner, { by: cast.wendy })
    const both = [cast.wendy, rita].map((person) => ({ person, browser: site.as(person) }))
    const opened = await Promise.all(both.map(({ browser }) => browser.get(paths.editVacancy(id))))
    const replies = await Promise.all(
      both.map(({ browser, person }, n) =>
        browser.post(paths.editVacancy(id), { ...opened[n]!.hidden, ...post(`By ${person.name}`, 'New words.') }),
      ),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const [winner, loser] = replies[0]!.status === 303 ? [0, 1] : [1, 0]
    const { name } = both[winner]!.person
    expect(replies[loser]!.text).toContain(`${name} changed the vacancy on`)
    expect(replies[loser]!.text).toContain(`Saved meanwhile: By ${name}`)
    expect(replies[loser]!.html).toContain(`value="By ${both[loser]!.person.name}"`)
  })

  test('a member’s availability too', async () => {
    const id = await aMember(owner, { of: cast.asha })
    const { hidden } = await asha.get(paths.availability(id))
    expect((await asha.post(paths.availability(id), { ...hidden, ...typedOn('until', '2027-06-01') })).status).toBe(303)
    const stale = await asha.post(paths.availability(id), {
      ...hidden,
      'form-id': '',
      ...typedOn('until', '2028-06-01'),
    })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Saved meanwhile: 1 6 2027')
  })
})

describe('a form whose thing has moved on', () => {
  test('an edit of what was submitted meanwhile leads to how it now is', async () => {
    await owner.updateTable('application').set({ state: 'withdrawn' }).execute()
    const id = await anApplication(owner, { of: cast.asha, state: 'draft' })
    const { hidden } = await asha.get(paths.readiness(id))
    await asha.submit(paths.checkAnswers(id), { declared: 'yes' })
    const late = await asha.post(paths.readiness(id), { ...hidden, readiness: '6-12' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('You submitted the application')
    expect(late.text).toContain('It is now: Submitted')
    expect(late.links.map(({ href }) => href)).toContain(paths.application(id))
  })

  test.each(['999999999999999999', '-1', '1.5', 'NaN', '1; drop table vacancy', ''])(
    'a version “%s” is never the present one',
    async (version) => {
      const id = await aVacancy(owner, { by: cast.wendy })
      const reply = await site.as(cast.wendy).post(paths.editVacancy(id), { version, ...post('New', '') })
      expect(reply.status).toBe(409)
    },
  )
})

const postOf = async (id: string) =>
  (await web.selectFrom('application').select('current_post').where('id', '=', id).executeTakeFirstOrThrow())
    .current_post
