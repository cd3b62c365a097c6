import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { roleFamilies } from '../../rules/categories.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { details } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { day, listed } from '../../ui/words.ts'
import { columnNames, columns } from './columns.ts'
import { confirmDays } from './confirm.ts'
import type { invitedTo, waitingUploads } from './uploads.ts'

interface Data {
  region: { code: string; name: string }
  waiting: Awaited<ReturnType<typeof waitingUploads>>
  invited: Awaited<ReturnType<typeof invitedTo>>
}

export function UploadPage({ data: { region, waiting, invited }, form }: ViewProps<Data, 'membership.upload'>) {
  const pool = `${paths.members()}?region=${region.code}`
  return (
    <Layout
      title="Import members"
      trail={[{ href: pool, text: 'Talent pool' }]}
      wrong={Object.keys(form.errors).length > 0}
    >
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l">{region.name}</span>
        Import members
      </h1>
      <p>
        Bring the list that your board keeps today. You first see row by row what is right and what is not; nothing is
        kept as a member until you say so. Each member is then told, puts right what is wrong, and confirms or refuses:
        nobody is suggested for a post before.
      </p>
      {waiting.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">Lists that you sent and have not imported</h2>
          <ul class="nhsuk-list">
            {waiting.map(({ id, file_name, uploaded_at, expires_at }) => (
              <li>
                <a href={paths.memberImport(id)}>{file_name}</a>, sent on {day(uploaded_at)}, kept until{' '}
                {day(expires_at)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={paths.memberTemplate()}>Download an empty list with all columns (CSV)</a>
      </p>
      {details({ summary: 'What each column takes', html: <Columns /> })}
      <Form state={form} button="Check the list" />
      <h2 class="nhsuk-heading-m">Members who have not confirmed yet</h2>
      {invited.rows.length === 0 ? (
        <p>Nobody is waited for.</p>
      ) : (
        <>
          <p>They are reminded after 14 and 30 days. After {confirmDays} days the invitation ends.</p>
          <Table
            caption="Members who have not confirmed yet, by name"
            headings={['Member', 'Current post', 'Imported on']}
            rows={invited.rows.map((row) => [
              <a href={paths.member(row.id)}>{row.name}</a>,
              row.current_post,
              day(row.created_at),
            ])}
          />
        </>
      )}
      <More
        href={invited.next && `${paths.uploadMembers(region.code)}?after=${encodeURIComponent(invited.next)}`}
        noun="members"
      />
    </Layout>
  )
}

const Columns = () => (
  <>
    <p>
      The columns may stand in any order, and under the names that you use. Other columns are left alone: nothing of
      them is kept.
    </p>
    <Table
      caption="Columns of the list"
      headings={['Column', 'What it takes', 'Needed']}
      rows={columnNames.map((name) => [columns[name].label, columns[name].takes, columns[name].needed ? 'Yes' : 'No'])}
    />
    <p>The role families are: {listed(Object.values(roleFamilies))}.</p>
  </>
)
