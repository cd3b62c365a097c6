import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { relaxing, ruleLabels } from '../../rules/matching/labels.ts'
import { opportunityKinds, type OpportunityKind } from '../../rules/opportunities.ts'
import { mayOn } from '../../rules/permissions.ts'
import { awaitsAnswer } from '../../rules/pool-first.ts'
import type { Actor } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { counted } from '../../ui/words.ts'
import type { Vacancy } from '../vacancies/queries.ts'
import { MemberCard } from './member-card.tsx'
import type { NearMisses } from './near-misses.ts'

export interface NearMissesData {
  vacancy: Vacancy
  misses: NearMisses
  runners: number
}

export const NearMissesPage = ({
  data: { vacancy, misses, runners },
  actor,
}: ViewProps<NearMissesData, 'vacancy.match'>) => (
  <Layout
    title={`Who nearly fits ${vacancy.title}`}
    back={{ href: paths.matches(vacancy.id), text: 'Fitting members' }}
  >
    <h1>
      <span class="nhsuk-caption-l">
        {vacancy.title}, {vacancy.organisation_name}
      </span>
      Who nearly fits
    </h1>
    <WhatWouldHelp vacancy={vacancy} misses={misses} runners={runners} actor={actor} />
  </Layout>
)

interface HelpProps {
  vacancy: Vacancy
  misses: NearMisses
  /** How many of those who fit a panel could have appointed before. */
  runners: number
  actor: Actor
  /** Nobody fits as it is. */
  nobody?: boolean
}

/** What would bring somebody: which rule to relax, who is nearly ready, who looks in other regions, what closes the gap. */
export function WhatWouldHelp({ vacancy, misses: { rules, elsewhere }, runners, actor, nobody }: HelpProps) {
  const none = rules.length === 0 && elsewhere.number === 0
  return (
    <>
      {nobody && (
        <p>
          Nobody {vacancy.answer === 'slate' && 'beside those who were asked for it already '}fits as the vacancy
          stands.
        </p>
      )}
      <Runners vacancy={vacancy} number={runners} />
      {none ? (
        <p>
          Nobody is kept out by one rule alone, here or in another region. Think of whom the next round could look for:{' '}
          <a href={paths.rounds()}>rounds</a>.
        </p>
      ) : (
        <ul class="nhsuk-list nhsuk-list--bullet">
          {rules.map(({ rule, number }) => (
            <li>
              <a href={`#${rule}`}>{counted(number, 'member')}</a> would fit {relaxing[rule]?.says}
            </li>
          ))}
          {elsewhere.number > 0 && (
            <li>
              <a href="#elsewhere">{counted(elsewhere.number, 'member')}</a> would fit, but{' '}
              {elsewhere.number === 1 ? 'looks' : 'look'} in other regions
            </li>
          )}
        </ul>
      )}
      {rules.map(({ rule, number, members }) => (
        <section aria-labelledby={rule}>
          <h2 class="nhsuk-heading-m" id={rule}>
            {ruleLabels[rule]}: {counted(number, 'member')}
          </h2>
          <p>
            {relaxing[rule]?.closes} <Growing kind={relaxing[rule]?.opportunity ?? null} />
          </p>
          {members.map((member) => (
            <MemberCard member={member} />
          ))}
        </section>
      ))}
      {elsewhere.number > 0 && (
        <section aria-labelledby="elsewhere">
          <h2 class="nhsuk-heading-m" id="elsewhere">
            Other regions: {counted(elsewhere.number, 'member')}
          </h2>
          <p>
            They have not named {vacancy.region_name}. Ask their own talent team whether they would: if they add the
            region, they are found here at once.
          </p>
          <Elsewhere members={elsewhere.members} />
        </section>
      )}
      {awaitsAnswer(vacancy) && mayOn(actor, 'vacancy.answer', vacancy.scope) && (
        <p>
          {vacancy.organisation_name} waits for an answer.{' '}
          {nobody ? 'If nothing here changes that, ' : 'If nobody fits, whatever would help, '}
          <a href={paths.nobodyFits(vacancy.id)}>answer that nobody fits</a>.
        </p>
      )}
    </>
  )
}

/** What organisations offer that would close the gap. */
const Growing = ({ kind }: { kind: OpportunityKind | null }) =>
  kind && (
    <a href={`${paths.opportunities()}?kind=${kind}`}>
      See what organisations offer: {opportunityKinds[kind].toLowerCase()}
    </a>
  )

/** Members whom this team may not read of are counted, and named by their region alone. */
const Elsewhere = ({ members }: { members: NearMisses['elsewhere']['members'] }) => (
  <ul class="nhsuk-list nhsuk-list--bullet">
    {members.map(({ regionName, match }) => (
      <li>
        A member of the pool of {regionName}: {match.rules.find(({ rule }) => rule === 'readiness')?.because}
      </li>
    ))}
  </ul>
)

/** Where a team finds those whom a panel could have appointed before, also to this very post: they come before all others. */
export const Runners = ({ vacancy, number }: { vacancy: Vacancy; number: number }) =>
  number === 0 ? null : (
    <p>
      <a href={paths.slate(vacancy.id)}>{counted(number, 'member')} whom a panel could have appointed before</a>
    </p>
  )
