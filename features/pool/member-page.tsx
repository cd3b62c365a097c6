import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { membership as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import { ended } from './lasting.ts'
import { Facts } from './member/facts.tsx'
import type { MemberData } from './member/load.ts'
import { OwnView } from './member/own-view.tsx'
import { TeamCan } from './member/team-can.tsx'
import { TermBar } from './member/term-bar.tsx'
import { Waits } from './member/waits.tsx'
import { OpenList } from './term/open-list.tsx'
import { ReadinessTable } from './readiness/table.tsx'

/** A membership: the member's own, with what they can do about it; or a team's, with what it judges and decides. */
export function MemberPage({ data, form, actor }: ViewProps<MemberData, 'membership.see'>) {
  const { membership: it, mine, home, roles, happened, today } = data
  const lasts = !ended.includes(it.state)
  const title = mine ? 'Your membership' : it.name
  return (
    <Layout
      title={title}
      trail={mine ? [{ href: paths.overview(), text: 'Overview' }] : [{ href: paths.members(), text: 'Pool' }]}
    >
      <h1>
        <span class="nhsuk-caption-l">{it.board_name}</span>
        {title}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      <TermBar of={it} today={today} />
      <Waits of={data} form={form} />
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          reinstate: paths.reinstateMember(it.id),
          end: paths.endMembership(it.id),
          join: paths.confirmMembership(it.id),
          reject: paths.refuseMembership(it.id),
        }}
      />

      <h2 class="nhsuk-heading-m">Readiness</h2>
      {home && roles.some(({ standing }) => standing !== 'holds') && lasts && (
        <p>Some of it waits for your team’s judgement.</p>
      )}
      {mine && roles.some(({ standing }) => standing === 'none') && (
        <p>Your talent team has been asked to judge the roles that it has not judged yet.</p>
      )}
      <ReadinessTable id={it.id} roles={roles} judges={home && lasts} />
      {(mine || home) && (
        <p>
          <a href={paths.readinessOf(it.id)}>How it was judged over time, and why</a>
        </p>
      )}

      <h2 class="nhsuk-heading-m">{mine ? 'Your career path' : 'Career path'}</h2>
      <Facts of={data} />
      {mine && !data.own && (
        <p>
          <a href={paths.developmentPlan()}>Your development plan</a>
        </p>
      )}
      {home && it.application_id && (
        <p>
          <a href={paths.application(it.application_id)}>The application by which they were admitted</a>, with their
          statements
        </p>
      )}
      <OwnView of={data} />
      {data.introductions.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">Introductions</h2>
          <OpenList of={data.introductions} />
        </>
      )}
      {home && it.state === 'active' && <TeamCan id={it.id} />}
      <History happened={happened} actor={actor} />
    </Layout>
  )
}
