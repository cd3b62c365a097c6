import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import { UnderWay } from '../introductions/under-way-words.tsx'
import type { Vacancy } from '../vacancies/queries.ts'
import type { Matched } from './matches.ts'
import { MemberCard } from './member-card.tsx'
import type { NearMisses } from './near-misses.ts'
import { Runners, WhatWouldHelp } from './near-misses-page.tsx'

export interface MatchesData {
  vacancy: Vacancy
  matches: Matched[]
  /** Looked for only where nobody fits. */
  nearMisses: NearMisses | null
  /** How many of those who fit a panel could have appointed before. */
  runners: number
  /** What to know of some before they are introduced once more, by member. */
  underWay: Map<string, string[]>
}

export function MatchesPage({ data, actor }: ViewProps<MatchesData, 'vacancy.match'>) {
  const { vacancy, nearMisses } = data
  return (
    <Layout
      title={`Fitting members for ${vacancy.title}`}
      back={{ href: paths.vacancy(vacancy.id), text: vacancy.title }}
    >
      <h1>
        <span class="nhsuk-caption-l">
          {vacancy.title}, {vacancy.organisation_name}
        </span>
        Fitting members
      </h1>
      {nearMisses ? (
        <WhatWouldHelp vacancy={vacancy} misses={nearMisses} runners={data.runners} actor={actor} nobody />
      ) : (
        <Fitting {...data} />
      )}
    </Layout>
  )
}

const Fitting = ({ vacancy, matches, runners, underWay }: MatchesData) => (
  <>
    <p>
      {matches.length === 25 ? 'The first 25 who fit' : `${counted(matches.length, 'member fits', 'members fit')}`}. The
      readier come first, then those with less left to talk about; among equals, whoever was put forward least often.
      There is no score: read the reasons, and judge. Whoever does not want to be shown to this organisation is not
      listed.
    </p>
    <p>
      <a href={paths.nearMisses(vacancy.id)}>Who nearly fits, and what would help</a>
    </p>
    <Runners vacancy={vacancy} number={runners} />
    <h2 class="nhsuk-u-visually-hidden">Members who fit</h2>
    <form method="get" action={paths.slate(vacancy.id)}>
      {matches.map((member, at) => (
        <MemberCard member={member} place={at + 1}>
          <UnderWay words={underWay.get(member.id)} />
          <OnTheSlate vacancy={vacancy} member={member} />
        </MemberCard>
      ))}
      {button({ text: 'Write the slate' })}
    </form>
  </>
)

/** A box to tick, as the official one; what is ticked is written about on the slate's own page. */
function OnTheSlate({ vacancy, member }: { vacancy: Vacancy; member: Matched }) {
  const elsewhere = member.homeRegion !== vacancy.region_code
  return (
    <>
      {elsewhere && <p>Another region’s member: their own team has to agree before they are asked.</p>}
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
        <div class="nhsuk-checkboxes__item">
          <input class="nhsuk-checkboxes__input" id={member.id} name="member" type="checkbox" value={member.id} />
          <label class="nhsuk-label nhsuk-checkboxes__label" for={member.id}>
            Put on the slate<span class="nhsuk-u-visually-hidden">: {member.name}</span>
          </label>
        </div>
      </div>
    </>
  )
}
