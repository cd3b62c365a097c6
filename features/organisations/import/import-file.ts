import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../platform/db.ts'
import { countChanges, noChanges, type Change, type Counts, type ImportResult } from './changes.ts'
import { historyFrom } from './history.ts'
import { knownImports, knownRegions, knownSightings, knownSnapshots } from './known.ts'
import { readFile, type Content } from './read-file.ts'
import type { Clustering, Rejection, SeenOrganisation, Sighting, Source, Succession } from './sighting.ts'
import { snapshotDate } from './snapshot-date.ts'
import { writeClusters, writeOrganisations, writeSuccessions } from './write.ts'

export interface PublishedFile {
  name: string
  bytes: Uint8Array
}

export interface ImportOptions {
  /** The snapshot's day, yyyy-mm-dd; without it, see `snapshotDate`. */
  asOf?: string
  /** Everything is worked out and nothing is kept. */
  dryRun?: boolean
  /** Told in a sentence what is going on. */
  progress?: (sentence: string) => void
}

const mostRejections = 1_000

/**
 * Imports one published file in one transaction and says what it changed against what was known for its day.
 * Where any line is rejected nothing is kept; all rejected lines are returned, at most 1,000.
 * Snapshots may come in any order and again: the history is worked out anew from everything that was ever said.
 * Of successions, `added` counts the new ones; an organisation that succeeds itself says nothing and is `unchanged`.
 * @param db connected as the owner
 */
export async function importFile(db: Db, file: PublishedFile, options: ImportOptions = {}): Promise<ImportResult> {
  const transaction = await db.startTransaction().execute()
  const result = await importInto(transaction, file, options).catch(async (error: unknown) => {
    await transaction.rollback().execute()
    throw error
  })
  const kept = !options.dryRun && result.rejected.length === 0
  await (kept ? transaction.commit() : transaction.rollback()).execute()
  return result
}

async function importInto(db: Db, file: PublishedFile, { asOf, progress }: ImportOptions): Promise<ImportResult> {
  // Two imports at once would each work from what the other is about to change.
  await sql`lock table organisation_import in share row exclusive mode`.execute(db)
  const read = readFile(file.bytes, await knownRegions(db))
  if (!read.ok) return refusal(read.rejected)
  const content = read.value
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const imports = await knownImports(db, content.kind, sha256)
  const day = snapshotDate(asOf, { fileName: file.name, dates: datesIn(content), ...imports })
  if (!day.ok) return refusal(day.rejected)
  progress?.(`${file.name}: ${linesOf(content).length} ${lines[content.kind]}, as at ${day.value}`)
  const counts = await importContent(db, content, day.value)
  await sql`
    insert into organisation_import (kind, as_of, file_name, sha256, counts)
    values (${content.kind}, ${day.value}, ${file.name}, ${sha256}, ${JSON.stringify(counts)})
    on conflict do nothing`.execute(db)
  return { ...counts, rejected: [] }
}

function importContent(db: Db, content: Content, asOf: string): Promise<Counts> {
  if (content.kind === 'successions') return importSuccessions(db, content.successions)
  if (content.kind === 'clusters') return importClusters(db, content.clusters)
  return importOrganisations(db, content.kind, content.organisations, asOf)
}

async function importOrganisations(db: Db, source: Source, seen: SeenOrganisation[], asOf: string): Promise<Counts> {
  const said = new Map(seen.map((organisation) => [organisation.code, { ...organisation, source, asOf }]))
  const known = await knownSightings(db, source, [...said.keys()])
  const before = await knownSnapshots(db)
  const after = { ...before, [source]: [...before[source], asOf] }
  const changes = [...new Set([...said.keys(), ...known.keys()])].map((code): Change => {
    const old = known.get(code) ?? []
    const now = said.get(code)
    const all = now ? [...old.filter((sighting) => !isSameSnapshot(sighting, now)), now] : old
    return {
      code,
      inFile: Boolean(now),
      before: old.length > 0 ? historyFrom(old, before) : null,
      after: historyFrom(all, after),
    }
  })
  await writeOrganisations(db, [...said.values()], changes)
  return countChanges(changes, asOf)
}

async function importSuccessions(db: Db, successions: Succession[]): Promise<Counts> {
  const telling = successions.filter(({ oldCode, newCode }) => oldCode !== newCode)
  const added = await writeSuccessions(db, telling)
  return { ...noChanges, added, unchanged: successions.length - added }
}

/** The file says all there is of the clusters it names. */
async function importClusters(db: Db, clusters: Clustering[]): Promise<Counts> {
  const added = await writeClusters(db, clusters)
  return { ...noChanges, added, unchanged: clusters.length - added }
}

const refusal = (rejected: Rejection[]): ImportResult => ({ ...noChanges, rejected: rejected.slice(0, mostRejections) })

const isSameSnapshot = (one: Sighting, other: Sighting) => one.source === other.source && one.asOf === other.asOf

const lines: Record<Content['kind'], string> = {
  trusts: 'NHS trusts',
  ccgs: 'CCGs and their like',
  icbs: 'integrated care boards',
  directory: 'organisations with their ICB and region',
  successions: 'successions',
  clusters: 'organisations of clusters',
}

function linesOf(content: Content): readonly unknown[] {
  if (content.kind === 'successions') return content.successions
  return content.kind === 'clusters' ? content.clusters : content.organisations
}

function datesIn(content: Content): string[] {
  if (content.kind === 'successions') return content.successions.map(({ date }) => date)
  if (content.kind === 'clusters') return content.clusters.map(({ from }) => from)
  return content.organisations.flatMap(({ opened, closed }) => [opened, closed]).filter((day) => day !== null)
}
