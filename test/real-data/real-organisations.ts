import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFile } from '../../features/organisations/import/import-file.ts'
import { createAdministrator } from '../../features/people/command.ts'
import { repositoryRoot } from '../../platform/repository.ts'
import type { TestDatabase } from '../support/database.ts'
import { somebody, withRole } from '../support/cast.ts'

export const folder = join(
  process.env['ASPIRE_REAL_DATA'] ?? join(repositoryRoot, '..', 'shared', 'data'),
  'organisations',
)

export const missing = !existsSync(folder)
if (missing) console.warn(`Skipped: the real NHS organisations are not in ${folder}.`)

/** The trusts of England and Wales as each snapshot tells of them, in order. */
export const snapshots = ['2015_4regions', '2018-09', '2020-04', '2022-03', '2025-07', '2025-12'].map(
  (name) => `etr_${name}.csv`,
)

/** Guy's and St Thomas', in London, and two trusts of the South West. */
export const [guys, bristol, devon] = ['RJ1', 'RA7', 'RH8'] as const

/** The real trusts, imported in order, and invented people of two regions, each with a role from somebody who may grant it. */
export async function realOrganisations({ owner, web }: TestDatabase) {
  for (const name of snapshots) {
    const { rejected } = await importFile(owner, { name, bytes: readFileSync(join(folder, name)) })
    if (rejected.length > 0) throw new Error(`${name} was refused.`)
  }
  await createAdministrator(web, 'alex.admin@example.org', 'Alex Admin')
  const { id } = await web
    .selectFrom('person')
    .select('id')
    .where('email', '=', 'alex.admin@example.org')
    .executeTakeFirstOrThrow()
  const alex = { id, name: 'Alex Admin', email: 'alex.admin@example.org' }
  const london = await withRole(web, alex, 'talent-team', 'Y56', 'Priya London')
  const southWest = await withRole(web, alex, 'talent-team', 'Y58', 'Tom West')
  const atGuys = await withRole(web, london, 'organisation-administrator', guys, 'Olu Guys')
  const atBristol = await withRole(web, southWest, 'organisation-administrator', bristol, 'Wyn Bristol')
  return {
    london,
    southWest,
    leader: await withRole(web, atGuys, 'leader', guys, 'Grace Leader'),
    recruiterAtGuys: await withRole(web, atGuys, 'recruiter', guys, 'Rhys Recruiter'),
    recruiterAtBristol: await withRole(web, atBristol, 'recruiter', bristol, 'Wendy Recruiter'),
    asha: await somebody(web, 'Asha Rahman'),
    ben: await somebody(web, 'Ben Okafor'),
  }
}
