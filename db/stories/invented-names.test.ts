import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { importFile } from '../../features/organisations/import/import-file.ts'
import { repositoryRoot } from '../../platform/repository.ts'
import { testDatabase } from '../../test/support/database.ts'
import { inventedCodes, writeInventedOrganisations } from './organisations.ts'

const folder = join(process.env['ASPIRE_REAL_DATA'] ?? join(repositoryRoot, '..', 'shared', 'data'), 'organisations')
const missing = !existsSync(folder)
if (missing) console.warn(`Skipped: the real NHS organisations are not in ${folder}.`)

describe.skipIf(missing)('beside the real directory', async () => {
  if (missing) return
  const { owner } = await testDatabase()
  await writeInventedOrganisations(owner)
  const periods = await owner.selectFrom('organisation_period').select('name').distinct().execute()
  const published = readdirSync(folder).map(textOf).join('\n')

  test.each(periods.map(({ name }) => name))('%s does not exist', (name) => {
    const place = name.replace(/^NHS /, '').split(' ', 1)[0] ?? ''
    expect(published.toLowerCase()).not.toContain(name.toLowerCase())
    expect(published.toLowerCase()).not.toMatch(new RegExp(`\\b${place.toLowerCase()}\\b`))
  })

  test('no real organisation has one of the invented codes', () => {
    for (const code of inventedCodes) expect(published).not.toMatch(new RegExp(`\\b${code}\\b`))
  })

  test('the real files close none of them, and they close no real one', async () => {
    const names = ['etr_2025-07.csv', 'etr_2025-12.csv', 'icb_names_codes_2024-12.csv', 'org_icb_region_2025-11.csv']
    for (const name of names) await importFile(owner, { name, bytes: readFileSync(join(folder, name)) })
    const gone = await owner
      .selectFrom('organisation')
      .select('code')
      .where('closed', 'is not', null)
      .where('code', 'in', inventedCodes)
      .orderBy('code')
      .execute()
    expect(gone.map(({ code }) => code)).toEqual(['R9P', 'R9Q'])
    const barts = await owner.selectFrom('organisation').select('closed').where('code', '=', 'R1H').executeTakeFirst()
    expect(barts).toEqual({ closed: null })
  })
})

const textOf = (name: string) => {
  const bytes = readFileSync(join(folder, name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
