import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { Table } from '../../ui/table.tsx'
import { moment } from '../../ui/words.ts'
import { browserInWords } from './browser-in-words.ts'
import type { Address, Addresses, OpenSession } from './queries.ts'

interface AccountData {
  name: string
  addresses: Addresses
  sessions: OpenSession[]
  thisSession: string | null
}

export const AccountPage = ({ data }: ViewProps<AccountData>) => (
  <Layout title="Your account">
    <h1>Your account</h1>
    <Summary rows={[{ key: 'Name', value: data.name, change: { href: paths.changeName(), what: 'your name' } }]} />
    <p>
      <a href={paths.yourData()}>Your data</a>: see and download what is kept about you, and ask for changes.
    </p>
    <h2>Email addresses</h2>
    <p>Each of these signs you in. One of them receives your email.</p>
    <Table
      caption="Your email addresses"
      headings={['Address', 'What it does', 'Change']}
      rows={[
        [
          <span class="app-user-text">{data.addresses.receives}</span>,
          'Signs you in and receives your email',
          data.addresses.others.length > 0 ? 'Choose another one to receive your email before removing it' : 'None',
        ],
        ...data.addresses.others.map((address) => [
          <span class="app-user-text">{address.email}</span>,
          'Signs you in',
          <AddressWays {...address} />,
        ]),
      ]}
    />
    {button({ text: 'Add an email address', href: paths.addAddress(), variant: 'secondary' })}
    <h2>Reminders</h2>
    <p>
      <a href={paths.reminders()}>Choose which reminders you receive</a>
    </p>
    <h2>Where you are signed in</h2>
    <p>End a session that you do not recognise or no longer need.</p>
    <Table
      caption="Your sessions"
      headings={['Browser', 'Signed in', 'Last used', 'Change']}
      rows={data.sessions.map((session) => [
        browserInWords(session.userAgent),
        moment(session.began),
        moment(session.lastSeen),
        session.id === data.thisSession ? 'This is the one you are using' : <EndSession {...session} />,
      ])}
    />
    {data.sessions.length > 1 &&
      button({ text: 'End all other sessions', href: paths.endOtherSessions(), variant: 'secondary' })}
  </Layout>
)

const AddressWays = ({ id, email }: Address) => (
  <>
    <a href={paths.chooseAddress(id)}>
      Receive email here<span class="nhsuk-u-visually-hidden"> at {email}</span>
    </a>
    <br />
    <a href={paths.removeAddress(id)}>
      Remove<span class="nhsuk-u-visually-hidden"> {email}</span>
    </a>
  </>
)

const EndSession = ({ id, userAgent, began }: OpenSession) => (
  <a href={paths.endSession(id)}>
    End
    <span class="nhsuk-u-visually-hidden">
      {' '}
      the session of {browserInWords(userAgent)} from {moment(began)}
    </span>
  </a>
)
