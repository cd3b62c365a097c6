import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { glimpsesADay, shownFrom } from '../../rules/pool-first.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { tomorrow } from './parts.tsx'
import type { Vacancy } from './queries.ts'

/** How many fit. Who has looked today finds no button: it would do nothing. */
export const GlimpsePage = ({ data, form }: ViewProps<Vacancy & { seenToday: boolean }>) =>
  data.seenToday ? (
    <Layout title="See how many fit" back={{ href: paths.vacancy(data.id) }}>
      <h1>
        <span class="nhsuk-caption-l">{data.title}</span>
        See how many fit
      </h1>
      <p>{tomorrow}</p>
    </Layout>
  ) : (
    <FormPage
      title="See how many fit"
      caption={data.title}
      state={form}
      button="See how many fit"
      back={paths.vacancy(data.id)}
    >
      {form.errors[''] && <p class="nhsuk-error-message">{form.errors['']}</p>}
      <p>
        You learn whether nobody, some, or {shownFrom} and more members of the pool fit the vacancy as it stands, never
        who. You can look once a day for a vacancy, and at {glimpsesADay} vacancies a day: say first what you ask for,
        since the day’s answer stands whatever you change.
      </p>
    </FormPage>
  )
