import { clusterList } from './cluster-list.ts'
import { directory } from './directory.ts'
import { icbList } from './icb-list.ts'
import { counted, rowsOf } from './layout.ts'
import { odsFile, sourceOf } from './ods-file.ts'
import { recordsOf, type CsvRecord } from './records.ts'
import { refused, type Clustering, type Read, type SeenOrganisation, type Source, type Succession } from './sighting.ts'
import { successionList } from './succession-list.ts'
import { textOfFile } from './text-of-file.ts'

/** What a file holds, told from its content and not from its name. */
export type Content =
  | { kind: Source; organisations: SeenOrganisation[] }
  | { kind: 'successions'; successions: Succession[] }
  | { kind: 'clusters'; clusters: Clustering[] }

/** Reads a published file. Either every line is right, or each wrong one is listed with its reason. */
export function readFile(bytes: Uint8Array, regions: ReadonlySet<string>): Read<Content> {
  const text = textOfFile(bytes)
  if (!text.ok) return text
  const { records, rejected } = recordsOf(text.value)
  const content = records.length > 0 ? contentOf(records, regions) : refused(1, 'The file is empty.')
  if (rejected.length === 0) return content
  const others = content.ok || records.length === 0 || !isRecognised(records) ? [] : content.rejected
  return { ok: false, rejected: [...others, ...rejected] }
}

function contentOf(records: CsvRecord[], regions: ReadonlySet<string>): Read<Content> {
  const heading = headingOf(records)
  if (successionList.heading?.test(heading))
    return map(rowsOf(successionList, records, regions), (successions) => ({ kind: 'successions', successions }))
  if (clusterList.heading?.test(heading))
    return map(rowsOf(clusterList, records, regions), (clusters) => ({ kind: 'clusters', clusters }))
  if (icbList.heading?.test(heading))
    return map(rowsOf(icbList, records, regions), (organisations) => ({ kind: 'icbs', organisations }))
  if (directory.heading?.test(heading))
    return map(rowsOf(directory, records, regions), (organisations) => ({ kind: 'directory', organisations }))
  if (looksLikeOds(records))
    return map(rowsOf(odsFile, records, regions), (organisations) => ({ kind: sourceOf(organisations), organisations }))
  return refused(1, `The file has ${counted(records[0]!.cells.length)} and no heading we know. ${known}`)
}

const known =
  'We read ODS files of trusts and of CCGs (24 or 27 columns, no heading), the list of ICBs (ICB24CD, ICB24CDH, …), ' +
  'organisations with their ICB and region (region_code, region, …), successions (old_code, new_code, date) and clusters (cluster, code, from, to).'

const isRecognised = (records: CsvRecord[]) =>
  looksLikeOds(records) ||
  [successionList, clusterList, icbList, directory].some((layout) => layout.heading?.test(headingOf(records)))

const headingOf = (records: CsvRecord[]) => records[0]?.cells.join(',') ?? ''

const looksLikeOds = (records: CsvRecord[]) => records.some(({ cells }) => odsFile.columns.includes(cells.length))

const map = <A>(read: Read<A>, to: (value: A) => Content): Read<Content> =>
  read.ok ? { ok: true, value: to(read.value) } : read
