import { expect, test } from 'vitest'
import { matchesFor } from '../matching/matches.ts'
import { vacancy } from '../vacancies/queries.ts'
import { acting, theCast } from '../../test/support/cast.ts'
import { testDatabase } from '../../test/support/database.ts'
import { aMember, aVacancy } from '../../test/support/things.ts'
import { importFile } from './import/import-file.ts'
import { kinOf } from './kin.ts'

// RX2 was RX8 once and is now one leadership with RX1, which came from RX7; RX4 and RX3 have nothing to do with either.
const database = await testDatabase()
const { owner, web, matching } = database
const cast = await theCast(database)
const brought = (name: string, text: string) => importFile(owner, { name, bytes: new TextEncoder().encode(text) })
await brought('s_2022-10.csv', 'old_code,new_code,date\nRX8,RX2,2019-04-01\nRX7,RX1,2013-04-01\n')
await brought('clusters_2026-04.csv', 'cluster,code,from,to\nTwo Rivers,RX1,2026-04-01,\nTwo Rivers,RX2,2026-04-01,\n')

test('kin is what it was, what it became, and whom it shares its leaders with, with their own', async () => {
  expect((await kinOf(matching, 'RX2')).toSorted()).toEqual(['RX1', 'RX2', 'RX7', 'RX8'])
  expect(await kinOf(matching, 'RX4')).toEqual(['RX4'])
})

test('if one is kin of another, the other is kin of the one', async () => {
  for (const code of ['RX1', 'RX2', 'RX7', 'RX8'])
    for (const other of await kinOf(web, code)) expect(await kinOf(web, other)).toContain(code)
})

test('a file of clusters says all of the clusters it names, and brings back what was so before', async () => {
  const over = 'cluster,code,from,to\nTwo Rivers,RX1,2026-04-01,2026-05-01\nTwo Rivers,RX2,2026-04-01,2026-05-01\n'
  expect(await brought('clusters_2026-05.csv', over)).toMatchObject({ added: 2, unchanged: 0, rejected: [] })
  expect((await kinOf(web, 'RX2')).toSorted()).toEqual(['RX2', 'RX8'])
  expect(await brought('clusters_2026-06.csv', over)).toMatchObject({ added: 0, unchanged: 2 })
  await brought('clusters_2026-07.csv', over.replaceAll('2026-05-01', ''))
  expect((await kinOf(web, 'RX2')).toSorted()).toEqual(['RX1', 'RX2', 'RX7', 'RX8'])
  const { rejected } = await brought('c_2026-08.csv', 'cluster,code,from,to\nTwo Rivers,RX1,2026-04-01,2026-03-01\n')
  expect(rejected).toEqual([{ line: 2, why: 'The last day “2026-03-01” is not after the first.' }])
})

test('who is hidden from their employer is not found for a vacancy of its kin, nor for one of whomever they named', async () => {
  const member = await aMember(owner, { of: cast.asha })
  const id = await aVacancy(owner, { by: cast.wendy })
  const found = async () => {
    const post = await acting(web, cast.tom, (db, actor) => vacancy(db, actor, id))
    return (await matchesFor(matching, post!)).map((match) => match.id)
  }
  expect(await found()).toEqual([])
  await owner.updateTable('membership').set({ hide_from_employer: false }).where('id', '=', member).execute()
  expect(await found()).toEqual([member])
  await owner.insertInto('membership_hidden_from').values({ membership_id: member, organisation_code: 'RX1' }).execute()
  expect(await found()).toEqual([])
})
