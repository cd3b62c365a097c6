import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { sweep } from '../../platform/sweep.ts'
import { theCast, withRole } from '../../test/support/cast.ts'
import { listOf, rowOf, sendList } from '../../test/support/member-lists.ts'
import { aMember } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'

const site = await testSite()
const { owner, web, jobs } = site
const cast = await theCast(site)
const pam = await withRole(web, cast.administrator, 'talent-team', 'Y56', 'Pam Colleague')
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]

beforeEach(async () => {
  for (const table of ['membership', 'member_upload', 'mail', 'event'] as const) await owner.deleteFrom(table).execute()
})

const members = () => owner.selectFrom('membership').selectAll().orderBy('name').execute()
const count = async (table: 'person' | 'mail' | 'membership_readiness') =>
  Number(
    (
      await owner
        .selectFrom(table)
        .select(sql<number>`count(*)`.as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
const imported = async (...rows: string[]) => (await sendList(site, priya, listOf(...rows))).location!

describe('a list is looked at first', () => {
  test('every row that is wrong, with its line and everything that is wrong with it', async () => {
    await aMember(owner, { of: cast.asha })
    const at = await imported(
      rowOf('Ann Right'),
      'Bob Wrong,no address,,Nowhere Trust,Astronaut,soon,Mars',
      `Asha Rahman,${cast.asha.email.toUpperCase()},Deputy,,Finance,now,`,
      `Ann Twice,ann.right@example.nhs.uk,Deputy,,Finance,now,`,
      `Me,${cast.priya.email},Lead,,Finance,now,`,
    )
    const { text } = await priya.get(at)
    expect(text).toMatch(/Right 1 row Wrong 4 rows/)
    for (const words of [
      'Line 3 Name Bob Wrong Column Email What it says no address What is wrong It is no email address',
      'Column Current post What it says Nothing What is wrong It is missing',
      'What it says Nowhere Trust What is wrong We know no open organisation by this name or code',
      'What it says Astronaut What is wrong It takes: one or more role families',
      'What it says soon What is wrong It takes: ready now',
      'What it says Mars',
      'This person is a member already',
      'The same person stands in line 2',
      'This is you: ask a colleague to import you',
    ])
      expect(text).toContain(words)
    expect(await members()).toHaveLength(1)
  })

  test('what cannot be read at all is told beside the file', async () => {
    expect((await sendList(site, priya, 'Name\nAnn')).errors).toEqual([
      expect.stringContaining('The first line must name the columns.'),
    ])
    expect((await sendList(site, priya, Buffer.alloc(2 * 1024 * 1024 + 10, 'a'))).errors).toEqual([
      'The list must be smaller than 2 MB',
    ])
    expect((await sendList(site, priya, '')).status).toBe(422)
  })

  test('nobody but the uploader reads it, not even a colleague; it goes after a week', async () => {
    const at = await imported(rowOf('Ann Right'))
    expect((await priya.get(at)).text).toContain('Ann Right')
    for (const other of [site.as(pam), tom, site.as(cast.rhys), site.as(cast.asha)])
      expect([403, 404]).toContain((await other.get(at)).status)
    expect(await web.selectFrom('member_upload').select('id').execute()).toEqual([])
    await sweep(jobs)
    expect(await owner.selectFrom('member_upload').select('id').execute()).toHaveLength(1)
    await owner
      .updateTable('member_upload')
      .set({ expires_at: new Date(0) })
      .execute()
    expect((await priya.get(at)).status).toBe(404)
    await sweep(jobs)
    expect(await owner.selectFrom('member_upload').select('id').execute()).toEqual([])
  })

  test('a team imports into its own region, and nobody else into any', async () => {
    for (const who of [tom, site.as(cast.rhys), site.as(cast.asha)])
      expect([403, 404]).toContain((await who.get(paths.uploadMembers('Y56'))).status)
    const template = await priya.get(paths.memberTemplate())
    expect(template.headers.get('content-disposition')).toContain('members.csv')
    expect(template.html).toMatch(/Name,Email,Current post,Employer,Pathway/)
  })
})

describe('what is imported', () => {
  test('is a member who has yet to confirm, with readiness by whom and since when, and is told no more than a link', async () => {
    const at = await imported(rowOf('Ann Right'), rowOf('Bea Right'))
    const waiting = async () => (await priya.get(paths.uploadMembers('Y56'))).links.some(({ href }) => href === at)
    expect(await waiting()).toBe(true)
    const { status } = await priya.submit(at)
    expect([status, await waiting()]).toEqual([303, false])
    const [ann, bea] = await members()
    expect(ann).toMatchObject({ state: 'invited', name: 'Ann Right', region_code: 'Y56', employer_code: 'RX1' })
    expect(ann).toMatchObject({ hide_from_employer: true, target_roles: ['finance'], regions: ['Y56'] })
    const judged = await owner.selectFrom('membership_readiness').selectAll().execute()
    expect(judged).toMatchObject([{ band: 'now', set_by: null }, { set_by: null }])
    expect(judged[0]?.evidence).toMatch(/^Imported from the board’s list of \d+ \w+ \d{4}$/)
    const letters = await owner.selectFrom('mail').select(['recipient', 'body']).orderBy('recipient').execute()
    expect(letters.map(({ recipient }) => recipient)).toEqual(['ann.right@example.nhs.uk', 'bea.right@example.nhs.uk'])
    expect(letters[0]?.body).toContain(paths.confirmMembership(ann!.id))
    expect(letters[0]?.body).not.toMatch(/Ann|pool/)
    expect(await owner.selectFrom('membership_interest').select('membership_id').execute()).toEqual([])
    expect((await priya.get(paths.uploadMembers('Y56'))).text).toContain('Bea Right')
    expect((await priya.get(paths.member(bea!.id))).text).toContain('Waiting for the member to confirm')
    expect((await tom.get(paths.member(bea!.id))).status).toBe(404)
    expect((await priya.get(at)).text).toContain('2 members were imported')
    const kept = await owner.selectFrom('member_upload').select('rows').executeTakeFirstOrThrow()
    expect(kept.rows).toEqual({ rows: [], unread: [] })
  })

  test('is what is right, where the person says that the rest is left out', async () => {
    const at = await imported(rowOf('Ann Right'), 'Bob Wrong,x,y,,Finance,now,')
    expect((await priya.submit(at)).errors).toEqual([
      'Correct the list and send it again, or choose to leave out what is wrong',
    ])
    expect(await members()).toEqual([])
    expect((await priya.submit(at, { leaveOut: 'yes' })).status).toBe(303)
    expect((await members()).map(({ name }) => name)).toEqual(['Ann Right'])
  })

  test('sent twice, in two tabs or uploaded again: nobody is imported twice', async () => {
    const people = await count('person')
    const at = await imported(rowOf('Cat Once'), rowOf('Dan Once'))
    const again = await imported(rowOf('Cat Once'), rowOf('Dan Once'))
    const [one, two, other] = [await priya.get(at), await priya.get(at), await priya.get(again)]
    const replies = await Promise.all([
      priya.post(at, one.hidden),
      priya.post(at, one.hidden),
      priya.post(at, two.hidden),
      priya.post(again, other.hidden),
    ])
    const done = replies.map(({ status }) => status)
    expect(done.filter((status) => status === 303).length).toBeGreaterThan(0)
    for (const status of done) expect([303, 409, 422]).toContain(status)
    expect((await members()).map(({ name }) => name)).toEqual(['Cat Once', 'Dan Once'])
    expect(await count('person')).toBe(people + 2)
    expect(await count('mail')).toBe(2)
    expect((await priya.get(await imported(rowOf('Cat Once')))).text).toContain('is invited already')
  })

  test('broken off in the middle, leaves nothing; and can be done again', async () => {
    const people = await count('person')
    const at = await imported(rowOf('Eve Broken'), rowOf('Fay Broken'))
    const { hidden } = await priya.get(at)
    await owner.transaction().execute(async (lock) => {
      await sql`lock table mail in exclusive mode`.execute(lock)
      const sent = priya.post(at, hidden).catch(() => null)
      await pause(1_500)
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'aspire_web' and wait_event_type = 'Lock' and datname = current_database()`.execute(lock)
      await sent
    })
    expect([await members(), await count('mail'), await count('person')]).toEqual([[], 0, people])
    expect((await priya.submit(at)).status).toBe(303)
    expect(await members()).toHaveLength(2)
  })

  test('known people keep their own name, and a formula is but text', async () => {
    await owner.deleteFrom('person_address').where('email', '=', 'gus@example.nhs.uk').execute()
    const at = await imported(
      `Somebody Else,${cast.ben.email},"=HYPERLINK(""http://evil"")",,Finance,now,`,
      '=1+1,gus@example.nhs.uk,@SUM(A1),,Finance,now,',
    )
    expect((await priya.submit(at)).status).toBe(303)
    expect(await members()).toMatchObject([
      { name: '=1+1', current_post: '@SUM(A1)' },
      { name: 'Ben Other', current_post: '=HYPERLINK("http://evil")' },
    ])
  })

  test('two thousand rows, in a few seconds', async () => {
    const rows = Array.from({ length: 2_000 }, (_, n) => rowOf(`Many N${n}`))
    const at = await imported(...rows)
    expect((await priya.get(at)).text).toContain('Next right rows')
    expect((await priya.submit(at)).status).toBe(303)
    expect(await members()).toHaveLength(2_000)
  }, 60_000)
})
