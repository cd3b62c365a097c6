import type { ViewProps } from '../../platform/page.ts'
import { longestHours, signIn } from '../../rules/sign-in.ts'
import { Layout } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'

/** The cookies that we really set, by the names they have here. */
export function CookiesPage({ data }: ViewProps<{ session: string; browser: string }, 'everybody'>) {
  return (
    <Layout title="Cookies" trail={[]}>
      <h1>Cookies</h1>
      <p class="nhsuk-body-l">
        Cookies are small files that a website asks your browser to keep. We set two, and only when you sign in.
      </p>
      <Table
        caption="The cookies we set"
        headings={['Name', 'What it is for', 'How long it stays']}
        rows={[
          [
            <span class="app-breakable">{data.browser}</span>,
            'Makes sure that a link we send you by email works only in the browser that asked for it.',
            `Until you have signed in, or ${signIn.linkMinutes} minutes`,
          ],
          [
            <span class="app-breakable">{data.session}</span>,
            'Keeps you signed in from one page to the next.',
            `Until you sign out or close the browser, and at most ${longestHours} hours`,
          ],
        ]}
      />
      <p>
        Signing in does not work without them, so we do not ask for your consent. You can read the public pages with no
        cookie at all.
      </p>
      <p>We set no cookies for statistics or advertising, and nothing on our pages is loaded from another website.</p>
    </Layout>
  )
}
