import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, roleFamilies } from '../../rules/categories.ts'
import { opportunityKinds } from '../../rules/opportunities.ts'
import { may } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button, insetText, select } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { labelsOf } from '../../ui/words.ts'
import type { openOpportunities } from './queries.ts'
import type { ownWish, pointedOut } from './wishes.ts'
import { placesLeft, when } from './words.ts'

interface Data {
  list: Awaited<ReturnType<typeof openOpportunities>>
  kind: string | null
  /** They are a member of a pool. */
  member: boolean
  reads: boolean
  wish: Awaited<ReturnType<typeof ownWish>> | null
  pointed: Awaited<ReturnType<typeof pointedOut>>
}

export function OpportunitiesPage({ data, actor }: ViewProps<Data, 'opportunity.list'>) {
  const { list, kind, member, reads, wish, pointed } = data
  const here = `${paths.opportunities()}?${kind ? `kind=${kind}&` : ''}`
  return (
    <Layout title="Opportunities to grow" wide trail={[{ href: paths.overview(), text: 'Overview' }]}>
      <h1>Opportunities to grow</h1>
      <p class="nhsuk-lede-text">
        Secondments, stretch assignments, shadowing, projects and mentoring that organisations offer to members of the
        pool: open to everybody who is in it, and not only to those who are tapped on the shoulder.
      </p>
      <Ways actor={actor} />
      {member && <YourWish wish={wish} />}
      {pointed.length > 0 && (
        <section aria-labelledby="pointed">
          <h2 id="pointed" class="nhsuk-heading-m">
            Your talent team points you to
          </h2>
          <ul>
            {pointed.map((row) => (
              <li>
                <a href={paths.opportunity(row.id)}>{row.title}</a>, {labelOf(opportunityKinds, row.kind).toLowerCase()}
              </li>
            ))}
          </ul>
        </section>
      )}
      {reads ? (
        <>
          <Filter kind={kind} />
          <Open rows={list.rows} kind={kind} />
        </>
      ) : (
        !may(actor, 'opportunity.manage') && (
          <p>
            Members of a talent pool see here what is offered in the regions they chose. You are in no pool yet:{' '}
            <a href={paths.startApplication()}>start an application</a> to join one.
          </p>
        )
      )}
      <More href={list.next && `${here}after=${encodeURIComponent(list.next)}`} noun="opportunities" />
    </Layout>
  )
}

const Ways = ({ actor }: { actor: Actor }) => (
  <ul class="app-list">
    {(
      [
        { can: 'opportunity.manage', href: paths.offeredOpportunities(), text: 'What organisations offer' },
        { can: 'wish.list', href: paths.developmentWishes(), text: 'What members look for' },
        { can: 'placement.list', href: paths.placements(), text: 'Requests, and their answers' },
      ] as const
    )
      .filter(({ can }) => may(actor, can))
      .map(({ href, text }) => (
        <li class="app-list__item">
          <a href={href}>{text}</a>
        </li>
      ))}
  </ul>
)

const YourWish = ({ wish }: Pick<Data, 'wish'>) =>
  insetText({
    html: wish ? (
      <>
        <p>
          You look for {labelsOf(opportunityKinds, wish.kinds).toLowerCase()}:{' '}
          <span class="app-user-text">{wish.words}</span>
        </p>
        <p>
          <a href={paths.developmentWish()}>Change what you look for</a>
        </p>
      </>
    ) : (
      <p>
        Not what you need? <a href={paths.developmentWish()}>Say what you look for</a>, and your talent team can point
        you to it or ask organisations.
      </p>
    ),
  })

const Filter = ({ kind }: Pick<Data, 'kind'>) => (
  <form method="get" action={paths.opportunities()} class="app-filter">
    {select({
      id: 'kind',
      name: 'kind',
      label: { text: 'Kind' },
      items: [
        { value: '', text: 'All kinds' },
        ...Object.entries(opportunityKinds).map(([value, text]) => ({ value, text, selected: value === kind })),
      ],
    })}
    {button({ text: 'Show', variant: 'secondary' })}
  </form>
)

const Open = ({ rows, kind }: { rows: Data['list']['rows']; kind: string | null }) =>
  rows.length === 0 ? (
    <p>
      {kind ? 'Nothing of this kind is offered now.' : 'Nothing is offered now in these regions.'} Members can say what
      they look for, and their talent team asks organisations for it.
    </p>
  ) : (
    <Table
      caption="Open opportunities, the newest first"
      headings={['Opportunity', 'Kind', 'Organisation', 'When', 'Helps with', 'Places']}
      rows={rows.map((row) => [
        <a href={paths.opportunity(row.id)}>{row.title}</a>,
        labelOf(opportunityKinds, row.kind),
        `${row.organisation_name}, ${row.region_name}`,
        `${when(row)}; ${row.commitment}`,
        labelsOf(roleFamilies, row.role_families) || 'All roles',
        placesLeft(row),
      ])}
    />
  )
