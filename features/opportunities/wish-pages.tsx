import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { Category } from '../../rules/categories.ts'
import { roleFamilies } from '../../rules/categories.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { Table } from '../../ui/table.tsx'
import { day, labelsOf } from '../../ui/words.ts'
import type { Wish, wishesFor } from './wishes.ts'

export const WishPage = ({ form }: ViewProps<object>) => (
  <FormPage
    title="What you look for"
    caption="Opportunities to grow"
    state={form}
    button="Save"
    back={paths.opportunities()}
  >
    <p>
      The talent team of your region reads this with your name. It can point you to what is offered, or ask
      organisations without naming you. No organisation sees it.
    </p>
  </FormPage>
)

export const WishesPage = ({ data }: ViewProps<Awaited<ReturnType<typeof wishesFor>>>) => (
  <Layout title="What members look for" wide trail={[{ href: paths.opportunities(), text: 'Opportunities' }]}>
    <h1>What members look for</h1>
    <p>Point a member to something that is offered, or ask organisations without naming anybody.</p>
    <p>
      {button({
        text: 'Ask organisations for opportunities',
        href: paths.callForOpportunities(),
        variant: 'secondary',
      })}
    </p>
    {data.rows.length === 0 ? (
      <p>No member of your region has said what they look for yet. They do so on their page of opportunities.</p>
    ) : (
      <Table
        caption="What members look for, the newest first"
        headings={['Member', 'Looks for', 'In their words', 'Roles', 'Said on']}
        rows={data.rows.map((row) => [
          <a href={paths.pointToOpportunity(row.membership_id)}>{row.name}</a>,
          labelsOf(opportunityKinds, row.kinds),
          <span class="app-user-text">{row.words}</span>,
          labelsOf(roleFamilies, row.target_roles),
          day(row.changed_at),
        ])}
      />
    )}
    <More href={data.next && `${paths.developmentWishes()}?after=${encodeURIComponent(data.next)}`} noun="wishes" />
  </Layout>
)

export const PointPage = ({ data: { wish, offers }, form }: ViewProps<{ wish: Wish; offers: Category }>) => {
  const shown = {
    title: `Point ${wish.name} to an opportunity`,
    back: paths.developmentWishes(),
  }
  const looksFor = (
    <Summary
      rows={[
        { key: 'Looks for', value: labelsOf(opportunityKinds, wish.kinds) },
        { key: 'In their words', value: wish.words },
        { key: 'Roles', value: labelsOf(roleFamilies, wish.target_roles) },
      ]}
    />
  )
  if (Object.keys(offers).length === 0)
    return (
      <Layout title={shown.title} back={{ href: shown.back }}>
        <h1>{shown.title}</h1>
        {looksFor}
        <p>
          Nothing is offered in the regions of your team now.{' '}
          <a href={paths.callForOpportunities()}>Ask organisations for opportunities</a>.
        </p>
      </Layout>
    )
  return (
    <FormPage {...shown} state={form} button="Point them to it">
      {looksFor}
      <p>The member is told, and asks for it themselves if they want to.</p>
    </FormPage>
  )
}

export const CallPage = ({ data: { organisations }, form }: ViewProps<{ organisations: Category }>) =>
  Object.keys(organisations).length === 0 ? (
    <Layout title="Ask organisations for opportunities" back={{ href: paths.developmentWishes() }}>
      <h1>Ask organisations for opportunities</h1>
      <p>
        Nobody in your region’s organisations could offer anything yet. First{' '}
        <a href={paths.grantRole()}>give somebody there a role</a>.
      </p>
    </Layout>
  ) : (
    <FormPage
      title="Ask organisations for opportunities"
      state={form}
      button="Ask them"
      back={paths.developmentWishes()}
    >
      <p>Their recruiters, leaders and administrators are told, and see what you ask for beside what they offer.</p>
    </FormPage>
  )
