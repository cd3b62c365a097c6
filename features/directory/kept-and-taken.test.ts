import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import { exportsADay, savedAtMost } from '../../rules/directory.ts'
import { theCast } from '../../test/support/cast.ts'
import { aSavedSearch } from '../../test/support/searches.ts'
import { aMember } from '../../test/support/things.ts'
import { testSite } from '../../test/support/visitor.ts'
import { tellOfNew } from './alerts.ts'
import { forgetWords, sumDirectory } from './tidy.ts'

const site = await testSite()
const { owner, jobs } = site
const cast = await theCast(site)
const [priya, tom] = [site.as(cast.priya), site.as(cast.tom)]

beforeEach(async () => {
  for (const table of ['membership', 'saved_search', 'directory_export', 'mail'] as const)
    await owner.deleteFrom(table).execute()
})

const letters = () => owner.selectFrom('mail').select(['recipient', 'subject', 'body']).execute()

/** At night, when what was changed by now has long been over. */
const tell = async (today?: string) => {
  await pause(5)
  await tellOfNew(jobs, today, new Date())
}

describe('a search that somebody keeps', () => {
  test('is saved by a name, opened, changed and deleted', async () => {
    await aMember(owner, { of: cast.asha })
    const at = `${paths.saveSearch()}?role=finance&ready=now`
    expect((await priya.submit(at, { name: '' })).errors).toEqual(['Give the search a name'])
    expect(await priya.submit(at, { name: 'Ready finance', alert: 'yes' })).toMatchObject({
      location: paths.savedSearches(),
    })
    const named = 'You have a search of this name already'
    expect((await priya.submit(at, { name: 'ready Finance' })).errors).toEqual([named])
    const list = await priya.get(paths.savedSearches())
    expect(list.text).toContain('Role they look for: Finance; Readiness: Ready now')
    const opens = list.links.find(({ text }) => text === 'Ready finance')!.href
    expect((await priya.get(opens)).text).toContain('Asha Rahman')
    const { id } = await owner.selectFrom('saved_search').select('id').executeTakeFirstOrThrow()
    const other = await aSavedSearch(owner, { of: cast.priya, name: 'Others' })
    expect((await priya.submit(paths.editSearch(other), { name: 'Ready finance' })).errors).toEqual([named])
    await priya.submit(paths.deleteSearch(other))
    await priya.submit(paths.editSearch(id), { name: 'Ready finance' })
    await priya.submit(paths.editSearch(id), { name: 'Finance, now' })
    expect((await priya.get(paths.savedSearches())).text).toContain('Finance, now')
    await priya.submit(paths.deleteSearch(id))
    expect((await priya.get(paths.savedSearches())).text).toContain('None yet.')
  })

  test('says how many are new since it was opened', async () => {
    const id = await aSavedSearch(owner, { of: cast.priya })
    await aMember(owner, { of: cast.asha })
    expect((await priya.get(paths.savedSearches())).text).toContain('1 new since')
    const opened = await priya.get(`${paths.members()}?region=Y56&role=finance&search=${id}`)
    expect(opened.text).toContain('New')
    expect((await priya.get(paths.savedSearches())).text).toContain('Nobody since')
  })

  test('is told of at night: one letter for all, no names, and not again', async () => {
    await aSavedSearch(owner, { of: cast.priya })
    await aSavedSearch(owner, { of: cast.priya, query: 'region=Y56', name: 'All' })
    await aSavedSearch(owner, { of: cast.tom, query: 'region=Y56', name: 'Not his region' })
    await tell()
    expect(await letters()).toEqual([])
    await aMember(owner, { of: cast.asha })
    await tell()
    expect(await letters()).toMatchObject([{ recipient: cast.priya.email }])
    expect((await letters())[0]!.body).not.toContain('Asha')
    await tell('2098-01-01')
    expect(await letters()).toHaveLength(1)
  })

  test('is told of by two services at once: once', async () => {
    await aSavedSearch(owner, { of: cast.priya })
    await aMember(owner, { of: cast.asha })
    await Promise.all([tell(), tell(), tell()])
    expect(await letters()).toHaveLength(1)
  })

  test('finds somebody new who has changed and fits now, and nobody who fitted before', async () => {
    const id = await aMember(owner, { of: cast.asha })
    await owner
      .updateTable('directory_entry')
      .set({ listed_at: new Date('2026-01-01'), changed_at: new Date('2026-01-01') })
      .execute()
    await aSavedSearch(owner, { of: cast.priya, query: 'region=Y56&contract=interim' })
    await aSavedSearch(owner, { of: cast.priya, query: 'region=Y56&role=finance', name: 'Fitted before' })
    await owner
      .updateTable('membership')
      .set({ contract_types: ['interim'] })
      .where('id', '=', id)
      .execute()
    const { text } = await priya.get(paths.savedSearches())
    expect(text.match(/1 new since/g)).toHaveLength(1)
    expect(text.match(/Nobody since/g)).toHaveLength(1)
  })

  test('is nobody else’s, and there are twenty at most', async () => {
    const id = await aSavedSearch(owner, { of: cast.priya })
    for (const path of [paths.editSearch(id), paths.deleteSearch(id)]) expect((await tom.get(path)).status).toBe(404)
    for (let at = 1; at < savedAtMost; at++) await aSavedSearch(owner, { of: cast.priya })
    expect((await priya.submit(paths.saveSearch(), { name: 'One more' })).errors[0]).toContain('You have 20 searches')
  })
})

const takeOut = (query = '', purpose = 'For the March board') =>
  priya.submit(`${paths.exportMembers()}?${query}`, { purpose })

describe('a list that somebody takes out', () => {
  test('asks what for, holds what was found, and is recorded without names', async () => {
    await aMember(owner, { of: { ...cast.asha, name: '=HYPERLINK("evil")' } })
    expect((await takeOut('', '')).errors).toEqual(['Say what you need the list for'])
    const named = await aMember(owner, { of: cast.ben })
    const errors = ['Leave out Ben Other: the record holds no names']
    expect((await takeOut('', 'For Ben Other and the board')).errors).toEqual(errors)
    await owner.deleteFrom('membership').where('id', '=', named).execute()
    const { location } = await takeOut('role=finance&words=hyperlink')
    const file = await priya.get(location!)
    expect(file.headers.get('content-type')).toContain('text/csv')
    expect(file.html).toContain(`"'=HYPERLINK(""evil"")"`)
    const [read, elsewhere] = [await priya.get(paths.exportsMade()), await tom.get(paths.exportsMade())]
    expect(read.text).toMatch(
      /Priya Shah .* Members 1 What the list held London\. Words were searched; Role they look for: Finance/,
    )
    expect(elsewhere.text).toContain('Nobody has taken a list of members out')
    const kept = await owner.selectFrom('directory_export').select(['purpose', 'number']).execute()
    expect(kept).toEqual([{ purpose: 'For the March board', number: 1 }])
    const event = await owner.selectFrom('event').selectAll().where('name', '=', 'membership.export').executeTakeFirst()
    expect(event).toMatchObject({
      actor_id: cast.priya.id,
      detail: { number: 1, filter: 'Words were searched; Role they look for: Finance' },
    })
  })

  test('is nobody else’s, and no longer there after an hour', async () => {
    const { location } = await takeOut()
    expect((await tom.get(location!)).status).toBe(404)
    await owner
      .updateTable('directory_export')
      .set({ created_at: sql`now() - interval '2 hours'` })
      .execute()
    expect((await priya.get(location!)).status).toBe(404)
  })

  test('can be had so often a day and no more, also by many at once', async () => {
    for (let at = 0; at < exportsADay - 1; at++) expect((await takeOut()).status).toBe(303)
    const replies = await Promise.all([takeOut(), takeOut(), takeOut()])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 422, 422])
  })
})

describe('members side by side', () => {
  test('those who may be seen are compared, four at most, and that is recorded for each', async () => {
    const [asha, ben] = [await aMember(owner, { of: cast.asha }), await aMember(owner, { of: cast.ben })]
    const page = await priya.get(`${paths.compareMembers()}?member=${asha}&member=${ben}&member=x`)
    for (const words of ['Asha Rahman', 'Ben Other', 'Finance: Ready now', 'Never', 'Thames'])
      expect(page.text).toContain(words)
    const seen = owner.selectFrom('event').select('thing_id').where('name', '=', 'membership.see')
    expect((await seen.execute()).map(({ thing_id }) => thing_id).toSorted()).toEqual([asha, ben].toSorted())
    await owner
      .updateTable('membership')
      .set({ regions: ['Y56'] })
      .execute()
    expect((await tom.get(`${paths.compareMembers()}?member=${asha}&member=${ben}`)).text).not.toContain('Asha')
    expect((await priya.get(paths.compareMembers())).text).toContain('Tick two to four members')
    const list = 'region=Y56&role=finance'
    const back = (await priya.get(`${paths.compareMembers()}?list=${encodeURIComponent(list)}`)).links
    expect(back.map(({ href }) => href)).toContain(`${paths.members()}?${list}`)
  })
})

test('sums are added up when they have become long, and words that nobody has are forgotten', async () => {
  await aMember(owner, { of: cast.asha })
  const words = () => owner.selectFrom('directory_word').select('word').execute()
  expect(await words()).toContainEqual({ word: 'rahman' })
  await owner.deleteFrom('membership').execute()
  await forgetWords(jobs)
  await sumDirectory(jobs)
  expect(await words()).toEqual([])
})
