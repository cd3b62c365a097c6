import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import {
  boardMembership,
  noticePeriods,
  organisationKinds,
  organisationSizes,
  registrationBodies,
  travel,
} from '../../rules/career.ts'
import { contractTypes, labelOf, pathways, roleFamilies, type Category } from '../../rules/categories.ts'
import { compared } from '../../rules/directory.ts'
import { isStale, readinessBands, type Readiness } from '../../rules/readiness.ts'
import { Layout } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { counted, day, labelsOf } from '../../ui/words.ts'
import { whenAvailable } from '../pool/when-available.ts'
import type { Compared } from './compare.ts'

interface CompareData {
  members: Compared[]
  /** More were ticked than are compared. */
  tooMany: boolean
  regions: Category
  today: string
  /** The list in which they were ticked. */
  list: string
}

export const ComparePage = ({ data }: ViewProps<CompareData>) => (
  <Layout title="Compare members" trail={[{ href: data.list, text: 'Pool' }]} wide>
    <h1>Compare members</h1>
    {data.tooMany && <p>The first {compared} of those you ticked are shown.</p>}
    {data.members.length < 2 ? (
      <p>
        Tick two to four members in <a href={data.list}>the list of members</a> to see them side by side.
      </p>
    ) : (
      <>
        <p>What each has said, and what their boards have said of their readiness. Nothing here is a score.</p>
        <div class="app-compare">
          <Table
            caption="Members side by side"
            headings={['About', ...data.members.map(({ name }) => name)]}
            rows={rowsOf(data)}
          />
        </div>
      </>
    )}
  </Layout>
)

const rowsOf = ({ members, ...given }: CompareData) =>
  facts(given).map(([heading, shown]) => [<strong>{heading}</strong>, ...members.map((member) => shown(member))])

type Fact = [heading: string, shown: (member: Compared) => unknown]

const facts = ({ regions, today }: Omit<CompareData, 'members'>) =>
  [
    ['Profile', ({ id, name }) => <a href={paths.member(id)}>{name}</a>],
    ['Current post', ({ current_post, employer_name }) => [current_post, employer_name].filter(Boolean).join(', ')],
    ['Pathway', ({ pathway }) => labelOf(pathways, pathway)],
    ['Readiness', (member) => <Judged {...member} today={today} />],
    ['Looks for', ({ target_roles }) => labelsOf(roleFamilies, target_roles)],
    ['Contracts', ({ contract_types }) => labelsOf(contractTypes, contract_types)],
    ['Regions', (member) => labelsOf(regions, member.regions)],
    ['Kinds of organisation', ({ organisation_kinds }) => said(labelsOf(organisationKinds, organisation_kinds))],
    ['Sizes of organisation', ({ organisation_sizes }) => said(labelsOf(organisationSizes, organisation_sizes))],
    ['Travel', (member) => said(member.travel && labelOf(travel, member.travel))],
    ['Available', (member) => whenAvailable(member, today)],
    ['Notice', ({ notice }) => said(notice && labelOf(noticePeriods, notice))],
    ['Registration', ({ registration_body: body }) => said(body && labelOf(registrationBodies, body))],
    ['On a board now', ({ board_member: seat }) => said(seat && labelOf(boardMembership, seat))],
    ['Put forward', ({ put_forward }) => (put_forward === 0 ? 'Never' : counted(put_forward, 'time'))],
    ['Waiting since', ({ put_forward_on, admitted_on }) => day(put_forward_on ?? admitted_on)],
    ['Last confirmed', ({ confirmed_on }) => day(confirmed_on)],
    ['Membership ends', ({ leaves_on, expires_on }) => day(leaves_on ?? expires_on)],
  ] satisfies Fact[] as [string, (member: Compared) => ReturnType<typeof Judged>][]

const said = (text: string | null) => text || 'Not said'

/** How ready they are for each role that they look for, and whether that was judged lately. */
const Judged = ({ judged, today }: Compared & { today: string }) => (
  <ul class="nhsuk-list">
    {judged.map(({ role_family, band, set_on }) => (
      <li>
        {labelOf(roleFamilies, role_family)}: {readinessBands[band as Readiness].short}
        {isStale(set_on, today) && ` (stale, ${day(set_on)})`}
      </li>
    ))}
  </ul>
)
