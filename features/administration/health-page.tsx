import type { Config } from '../../platform/config.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { Table } from '../../ui/table.tsx'
import { counted, day, moment } from '../../ui/words.ts'
import type { healthOf } from './queries.ts'

export type HealthData = Awaited<ReturnType<typeof healthOf>> & { config: Config }

/** For administrators: how the service is, and how it is configured. No secret and no person's record. */
export function HealthPage({ data: { health, imports, config } }: ViewProps<HealthData>) {
  return (
    <Layout title="Health and configuration" wide>
      <h1>Health and configuration</h1>
      <h2 class="nhsuk-heading-m">How the service is</h2>
      <Summary
        rows={[
          { key: 'Database', value: `PostgreSQL ${health.postgresql}, at migration ${health.migration}` },
          {
            key: 'Emails that wait',
            value: health.oldest_letter
              ? `${counted(health.letters, 'email')}, the oldest since ${moment(health.oldest_letter)}`
              : 'None',
          },
          { key: 'Jobs that failed', value: health.failed_jobs === 0 ? 'None' : counted(health.failed_jobs, 'job') },
        ]}
      />
      <h2 class="nhsuk-heading-m">How it is configured</h2>
      <Summary
        rows={[
          { key: 'Public address', value: config.url },
          { key: 'Kind', value: config.production ? 'Production' : 'Demonstration' },
          {
            key: 'Mail server',
            value: config.smtpUrl ? `Set; emails come from ${config.mailFrom}` : 'Not set: no email is sent',
          },
          { key: 'Database', value: config.databaseUrl ? 'A server of yours' : 'The service’s own' },
          { key: 'Metrics', value: config.metrics === 'loopback' ? 'From this machine only' : 'From anywhere' },
        ]}
      />
      <h2 class="nhsuk-heading-m">Organisations imported</h2>
      {imports.length === 0 ? (
        <p>Nothing yet. An operator imports the NHS directory with bin/aspire import organisations.</p>
      ) : (
        <Table
          caption="The newest imports"
          headings={['File', 'What', 'As of', 'Imported']}
          rows={imports.map((row) => [row.file_name, row.kind, day(row.as_of), moment(row.at)])}
        />
      )}
    </Layout>
  )
}
