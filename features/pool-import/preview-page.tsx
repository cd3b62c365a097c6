import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, pathways, roleFamilies } from '../../rules/categories.ts'
import { readinessBands } from '../../rules/readiness.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { Summary } from '../../ui/summary.tsx'
import { Table } from '../../ui/table.tsx'
import { counted, day, labelsOf, listed } from '../../ui/words.ts'
import type { Checked, WrongRow } from './check-list.ts'
import type { RightRow } from './check-row.ts'
import type { Upload } from './uploads.ts'

interface Data {
  upload: Upload
  checked: Checked
  /** The lines behind which each of the two lists begins. */
  after: { right: number; wrong: number }
}

export const atOnce = 50

export function PreviewPage({ data: { upload, checked, after }, form }: ViewProps<Data, 'membership.import'>) {
  const { right, wrong } = checked
  const again = paths.uploadMembers(upload.region_code)
  return (
    <Layout
      title="Check the list"
      trail={[{ href: again, text: 'Import members' }]}
      wrong={Object.keys(form.errors).length > 0}
      wide
    >
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l">{upload.region_name}</span>
        {upload.imported_at ? 'The list is imported' : 'Check the list'}
      </h1>
      {upload.imported_at ? (
        <Imported {...upload} />
      ) : (
        <>
          <Summary
            rows={[
              { key: 'File', value: upload.file_name },
              { key: 'Made on', value: day(upload.listed_on) },
              { key: 'Pathway, where none is named', value: labelOf(pathways, upload.pathway) },
              { key: 'Right', value: counted(right.length, 'row') },
              { key: 'Wrong', value: counted(wrong.length, 'row') },
              upload.unread.length > 0 ? { key: 'Columns left alone', value: listed(upload.unread) } : null,
            ]}
          />
          <p>
            Nothing is imported yet. The list is kept for you alone until {day(upload.expires_at)}.{' '}
            <a href={again}>Send another list</a>
          </p>
          {wrong.length > 0 && <Wrong rows={wrong} {...place(upload.id, after)} />}
          {right.length > 0 && <Right rows={right} {...place(upload.id, after)} />}
          {right.length > 0 ? (
            <Form state={form} button={`Import ${counted(right.length, 'member')}`}>
              <p>
                {right.length === 1 ? 'The member is' : 'Each of them is'} told by email, and confirms before being
                suggested to anybody.
              </p>
            </Form>
          ) : (
            <p>No row is right. Correct the list in your spreadsheet and send it again.</p>
          )}
        </>
      )}
    </Layout>
  )
}

const Imported = ({ imported, imported_at, region_code }: Upload) => (
  <p>
    {counted(imported ?? 0, 'member')} {imported === 1 ? 'was' : 'were'} imported on {day(imported_at!)} and{' '}
    {imported === 1 ? 'is' : 'are'} told. <a href={paths.uploadMembers(region_code)}>See who has not confirmed yet</a>
  </p>
)

type Place = ReturnType<typeof place>

const place = (id: string, after: Data['after']) => ({
  after,
  at: (of: Data['after']) => `${paths.memberImport(id)}?wrong=${of.wrong}&right=${of.right}`,
})

function Wrong({ rows, after, at }: Place & { rows: WrongRow[] }) {
  const shown = rows.filter(({ line }) => line > after.wrong)
  return (
    <section aria-labelledby="wrong">
      <h2 id="wrong" class="nhsuk-heading-m">
        What is wrong
      </h2>
      <Table
        caption="Rows that are wrong, in the order of the file"
        headings={['Line', 'Name', 'Column', 'What it says', 'What is wrong']}
        rows={shown
          .slice(0, atOnce)
          .flatMap(({ line, name, faults }) =>
            faults.map((fault, index) => [
              index === 0 ? String(line) : '',
              index === 0 ? name : '',
              fault.column,
              <span class="app-user-text">{fault.typed || 'Nothing'}</span>,
              fault.why,
            ]),
          )}
      />
      <More href={next(shown, (line) => at({ ...after, wrong: line }))} noun="wrong rows" />
    </section>
  )
}

function Right({ rows, after, at }: Place & { rows: RightRow[] }) {
  const shown = rows.filter(({ line }) => line > after.right)
  return (
    <section aria-labelledby="right">
      <h2 id="right" class="nhsuk-heading-m">
        What is right
      </h2>
      <Table
        caption="Rows that are right, in the order of the file"
        headings={['Line', 'Name', 'Current post', 'Looks for', 'Readiness', 'Available from']}
        rows={shown
          .slice(0, atOnce)
          .map((row) => [
            String(row.line),
            row.name,
            row.post,
            labelsOf(roleFamilies, row.roles),
            readinessBands[row.readiness].short,
            day(row.available),
          ])}
      />
      <More href={next(shown, (line) => at({ ...after, right: line }))} noun="right rows" />
    </section>
  )
}

const next = (rows: readonly { line: number }[], at: (line: number) => string) => {
  const last = rows[atOnce - 1]
  return rows.length > atOnce && last ? at(last.line) : null
}
