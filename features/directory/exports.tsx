import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import { momentIn, pageOf, placeText, type Place } from '../../platform/cursor.ts'
import type { Db } from '../../platform/db.ts'
import { page, type ViewProps } from '../../platform/page.ts'
import type { Category } from '../../rules/categories.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Table } from '../../ui/table.tsx'
import { moment, thousands } from '../../ui/words.ts'
import { boardChoices } from '../applications/queries.ts'
import { choiceIn } from './choice.ts'
import { inWords } from './describe.ts'

/** The lists that were taken out of the regions of the actor's teams, the newest first, a page at a time. */
async function exportsOf(db: Db, actor: Actor, after: Place<Date> | undefined) {
  let query = db
    .selectFrom('directory_export as made')
    .innerJoin('person', 'person.id', 'made.person_id')
    .select(['made.id', 'made.region_code', 'made.query', 'purpose', 'number', 'made.created_at', 'person.name'])
    .where('made.region_code', '=', sql<string>`any(${scopesOf(actor, 'talent-team')}::text[])`)
  if (after) query = query.where(sql<boolean>`(made.created_at, made.id) < (${after.key}, ${after.id})`)
  const rows = await query.orderBy('made.created_at', 'desc').orderBy('made.id', 'desc').limit(sql.lit(26)).execute()
  return pageOf(rows, 25, (row) => placeText(row.created_at, row.id))
}

interface Data {
  made: Awaited<ReturnType<typeof exportsOf>>
  regions: Category
}

export const exportsPage = page({
  path: paths.exportsMade,
  can: 'membership.export',
  load: async ({ db, actor, visit }) => ({
    made: await exportsOf(db, actor, momentIn(visit.query.get('after'))),
    regions: await boardChoices(db),
  }),
  view: ExportsPage,
})

function ExportsPage({ data: { made, regions } }: ViewProps<Data>) {
  const chosen = (one: { query: string; region_code: string }) =>
    inWords(choiceIn(new URLSearchParams(one.query), one.region_code, regions), regions, false)
  return (
    <Layout title="Exports of members" trail={[{ href: paths.members(), text: 'Pool' }]} wide>
      <h1>Exports of members</h1>
      {made.rows.length === 0 ? (
        <p>Nobody has taken a list of members out of the service.</p>
      ) : (
        <Table
          caption="Lists of members that were taken out, the newest first"
          headings={['When', 'Who', 'For what', 'Members', 'What the list held']}
          rows={made.rows.map((one) => [
            moment(one.created_at),
            one.name,
            <span class="app-user-text">{one.purpose}</span>,
            thousands(one.number),
            `${regions[one.region_code] ?? one.region_code}. ${chosen(one)}`,
          ])}
        />
      )}
      <More href={made.next && `${paths.exportsMade()}?after=${encodeURIComponent(made.next)}`} noun="exports" />
    </Layout>
  )
}
