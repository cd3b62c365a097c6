import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { holds } from '../../rules/roles.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { button, insetText, tag } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { day, listed } from '../../ui/words.ts'
import type { agreementsOf, Standing } from './queries.ts'

type Organisations = Awaited<ReturnType<typeof agreementsOf>>

export const AgreementsPage = ({ data }: ViewProps<Organisations>) => (
  <Layout title="Data-sharing agreements" trail={[{ href: paths.overview(), text: 'Overview' }]}>
    <h1>Data-sharing agreements</h1>
    <p>
      An organisation accepts the agreement once. From then on it sees the profile of a member who has agreed to be
      introduced to it.
    </p>
    <Table
      caption="Your organisations"
      headings={['Organisation', 'Agreement']}
      rows={data.organisations.map(({ code, name, acceptedAt }) => [
        <a href={paths.dataSharingAgreement(code)}>{name}</a>,
        acceptedAt ? `Accepted on ${day(acceptedAt)}` : tag({ text: 'Not accepted yet', classes: 'nhsuk-tag--yellow' }),
      ])}
    />
  </Layout>
)

export function AgreementPage({ data, form, actor, visit }: ViewProps<Standing, 'data-sharing.see'>) {
  const [administers, recruits] = (['organisation-administrator', 'recruiter'] as const).map((role) =>
    holds(actor, role, data.scope),
  )
  return (
    <Layout title="Data-sharing agreement" trail={[{ href: paths.overview(), text: 'Overview' }]}>
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l">{data.name}</span>
        Data-sharing agreement
      </h1>
      {data.accepted
        ? insetText({
            text: `${data.accepted.name} accepted it for ${data.name} on ${day(data.accepted.accepted_at)}.`,
          })
        : insetText({
            text: `${data.name} has not accepted it yet. Until it does, it sees a summary of each member introduced to it, without name or employer.`,
          })}
      {!data.accepted &&
        administers &&
        button({ text: 'Accept the agreement', href: paths.acceptDataSharing(data.code) })}
      {!data.accepted && recruits && !administers && <Ask data={data} form={form} asked={visit.query.has('asked')} />}
      {recruits && (
        <p>
          <a href={paths.introductions()}>Go to the introductions under way</a>
        </p>
      )}
      <Text of={data} />
    </Layout>
  )
}

function Ask({ data, form, asked }: Pick<ViewProps<Standing>, 'data' | 'form'> & { asked: boolean }) {
  if (asked)
    return <p>We have told {who(data)} that you wait for it. You can open the profile once they have accepted.</p>
  if (data.administrators.length === 0)
    return <p>Nobody administers {data.name} here yet. Ask the regional talent team to give somebody that role.</p>
  return (
    <>
      <p>
        {who(data)} can accept it for {data.name}.
      </p>
      <Form state={form} button="Ask them to accept it" />
    </>
  )
}

const who = ({ administrators }: Standing) => listed(administrators.map(({ name }) => name))

export const AcceptAgreementPage = ({ data, form }: ViewProps<Standing>) => (
  <FormPage
    title="Accept the data-sharing agreement"
    caption={data.name}
    state={form}
    button="Accept the agreement"
    back={paths.dataSharingAgreement(data.code)}
  >
    <Text of={data} />
  </FormPage>
)

const Text = ({ of: { agreement } }: { of: Standing }) => (
  <section aria-labelledby="agreement">
    <h2 id="agreement" class="nhsuk-heading-m">
      What it says
    </h2>
    {agreement.points.map(({ heading, words }) => (
      <>
        <h3 class="nhsuk-heading-s">{heading}</h3>
        <p>{words}</p>
      </>
    ))}
    <p class="nhsuk-body-s">
      Version {agreement.version}, from {day(agreement.from)}
    </p>
  </section>
)
