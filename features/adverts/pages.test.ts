import { describe, expect, test } from 'vitest'
import { paths } from '../../paths.ts'
import { advertLines, read } from '../../test/support/adverts.ts'
import { theCast } from '../../test/support/cast.ts'
import { hostile, isShown } from '../../test/support/hostile.ts'
import { anAdvert } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { importFileOfAdverts } from './import/job.ts'

const site = await testSite()
const { owner, jobs } = site
const cast = await theCast(site)
const [tom, priya, wendy] = [site.as(cast.tom), site.as(cast.priya), site.as(cast.wendy)]

/** Sends a file as a browser does. @returns the address of its import */
async function sends(content: string | Uint8Array, name = 'adverts.jsonl') {
  const { hidden } = await tom.get(paths.importAdverts())
  const body = new FormData()
  for (const [field, value] of Object.entries(hidden)) body.append(field, value)
  body.append('file', new File([content as never], name))
  const cookie = [...tom.cookies].map((pair) => pair.join('=')).join('; ')
  const headers = { cookie, origin: site.config.url, 'sec-fetch-site': 'same-origin' }
  return site.app.request(`${site.config.url}${paths.importAdverts()}`, { method: 'POST', body, headers })
}
const idIn = (at: string | null) => /[0-9a-f-]{36}/.exec(at ?? '')?.[0] ?? ''

describe('a file of adverts', () => {
  const lines = advertLines(
    { id: '1', validThrough: '2098-12-04', url: 'https://jobs.example.org/1' },
    { id: '2', title: 'Director of Communications', salaryMin: '', salaryMax: '', salaryText: 'Band 9' },
    { id: '3', title: 'Staff Nurse' },
    { id: '4', title: '' },
  )

  test('is taken, worked off by a job, and what came of it is told', async () => {
    const response = await sends(lines)
    expect(response.status).toBe(303)
    const at = response.headers.get('location') ?? ''
    const before = await tom.get(at)
    expect(before.text).toContain('The file waits to be read')
    await owner.updateTable('advert_import').set({ adverts: 3, done: 1 }).where('id', '=', idIn(at)).execute()
    expect((await tom.get(at)).text).toContain('1 of 3 adverts')
    await owner.updateTable('advert_import').set({ done: 0 }).where('id', '=', idIn(at)).execute()
    await importFileOfAdverts(jobs, idIn(at))
    const { text } = await tom.get(at)
    for (const words of [
      'Taken as vacancies 1',
      'Waiting to be settled 1',
      'No board post 1',
      'Refused 1',
      'It has no title.',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(words)
    const { bytes } = await owner.selectFrom('advert_import').select('bytes').executeTakeFirstOrThrow()
    expect(bytes).toBeNull()
    expect((await priya.get(at)).status).toBe(404)
  })

  test('given twice to the job is done once', async () => {
    const [{ id } = { id: '' }] = await owner.selectFrom('advert_import').select('id').execute()
    const before = await owner.selectFrom('event').select('id').execute()
    await importFileOfAdverts(jobs, id)
    expect(await owner.selectFrom('event').select('id').execute()).toEqual(before)
  })

  test('is taken up where a job broke off', async () => {
    const at = (await sends(lines)).headers.get('location')
    const counts = JSON.stringify({ unchanged: 2 })
    await owner.updateTable('advert_import').set({ adverts: 3, done: 2, counts }).where('id', '=', idIn(at)).execute()
    await importFileOfAdverts(jobs, idIn(at))
    const row = await owner.selectFrom('advert_import').selectAll().where('id', '=', idIn(at)).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ done: 3, counts: { unchanged: 2, noBoardPost: 1 }, refused: 1 })
  })

  test('that is none, empty or too large is refused beside the field', async () => {
    expect(await (await sends('')).text()).toContain('The file is empty. Choose another file.')
    const { status, errors } = await tom.submit(paths.importAdverts())
    expect([status, errors]).toEqual([422, ['Choose the file with the adverts']])
    const large = await sends(new Uint8Array(10 * 1024 * 1024 + 1))
    expect([413, 422]).toContain(large.status)
    expect(await large.text()).toContain('The file must be smaller than 10 MB')
  })

  test('of an administrator goes to the teams of the regions, who settle what waits', async () => {
    const alex = site.as(cast.administrator)
    expect((await alex.get(paths.overview())).links.map(({ href }) => href)).toContain(paths.importAdverts())
    expect((await alex.get(paths.importAdverts())).links.map(({ href }) => href)).not.toContain(paths.adverts())
    const row = { person_id: cast.administrator.id, file_name: 'all.csv', adverts: 1, done: 1, counts: '{"waiting":1}' }
    const { id } = await owner
      .insertInto('advert_import')
      .values({ ...row, finished_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { text, links } = await alex.get(paths.advertImport(id))
    expect(text).toContain('The talent teams of their regions find those that wait in their overview.')
    expect(links.map(({ href }) => href)).not.toContain(paths.adverts())
    expect((await tom.get(paths.advertImport(id))).status).toBe(404)
  })

  test('its vacancy says where it is from, to the recruiter and the team', async () => {
    const { id } = await owner
      .selectFrom('vacancy')
      .select('id')
      .where('source', '=', 'advert')
      .executeTakeFirstOrThrow()
    for (const reader of [wendy, tom]) {
      const { text, html } = await reader.get(paths.vacancy(id))
      expect(text).toContain('From an advert')
      expect(html).toContain('href="https://jobs.example.org/1"')
    }
    expect((await priya.get(paths.vacancy(id))).status).toBe(404)
  })
})

const typed = { organisation: 'RX2', role: 'strategy', contract: 'substantive' }

describe('the queue', () => {
  test('shows a region its own and those of nobody, and settling takes them out', async () => {
    const ours = await anAdvert(owner, { title: 'Director of Tides' })
    const nobodys = await anAdvert(owner, { title: 'Director of Ebb', organisation: null, region: null })
    const [west, london] = [(await tom.get(paths.adverts())).text, (await priya.get(paths.adverts())).text]
    expect([west.includes('Tides'), west.includes('Ebb')]).toEqual([true, true])
    expect([london.includes('Tides'), london.includes('Ebb')]).toEqual([false, true])
    expect((await priya.get(paths.advert(ours))).status).toBe(404)

    const wrong = await priya.submit(paths.postAdvert(nobodys), { ...typed, organisation: 'nowhere at all' })
    expect([wrong.status, wrong.errors.length]).toEqual([422, 1])
    const settled = await priya.submit(paths.postAdvert(nobodys), { ...typed, organisation: 'Thames Invented' })
    expect([settled.status, settled.location]).toEqual([303, `${paths.adverts()}?done=advert.post`])
    expect((await tom.submit(paths.dismissAdvert(ours))).status).toBe(303)
    expect((await tom.get(paths.adverts())).text).not.toMatch(/Tides|Ebb/)
    const made = await owner.selectFrom('vacancy').selectAll().where('title', '=', 'Director of Ebb').executeTakeFirst()
    expect(made).toMatchObject({ organisation_code: 'RX1', region_code: 'Y56', role_family: 'strategy', state: 'open' })
    expect((await priya.get(paths.advert(nobodys))).text).toContain('The vacancy made of it')
  })

  test('what was settled by mistake is looked at again', async () => {
    const id = await anAdvert(owner, { state: 'dismissed', title: 'Director of Flood' })
    expect((await tom.get(`${paths.adverts()}?state=dismissed`)).text).toContain('Director of Flood')
    expect((await tom.submit(paths.reconsiderAdvert(id))).location).toBe(`${paths.advert(id)}?done=advert.reconsider`)
    expect((await tom.get(paths.adverts())).text).toContain('Director of Flood')
  })

  test('who comes second is told, and sees how it stands', async () => {
    const id = await anAdvert(owner)
    const page = await tom.get(paths.dismissAdvert(id))
    await tom.submit(paths.postAdvert(id), typed)
    expect((await tom.post(paths.dismissAdvert(id), page.hidden)).status).toBe(409)
  })

  test('is paged', async () => {
    for (let n = 0; n < 27; n++) await anAdvert(owner, { title: `Director ${n}` })
    const { html } = await tom.get(paths.adverts())
    const next = /href="([^"]*after=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await tom.get(next)).text).toContain('Director 0')
  })

  test('shows what a file holds as text, and nothing of it as markup', async () => {
    for (const [n, words] of hostile.entries()) {
      const { adverts } = await read(
        advertLines({ id: `hostile ${n}`, title: `Director of ${words}`, hiringOrganization: words }),
      )
      const [told] = adverts
      const id = await anAdvert(owner, { title: told?.title ?? words.slice(0, 5), organisation: null, region: null })
      const { html } = await tom.get(paths.advert(id))
      if (told) expect([words, isShown(html, told.title)]).toEqual([words, true])
    }
  })
})
