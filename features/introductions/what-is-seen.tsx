import type { Child } from 'hono/jsx'
import { paths } from '../../paths.ts'
import {
  boardMembership,
  noticePeriods,
  organisationKinds,
  organisationSizes,
  registrationBodies,
  travel,
} from '../../rules/career.ts'
import { contractTypes, labelOf, type Category } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { standardQuestions } from '../../rules/rounds.ts'
import { Summary } from '../../ui/summary.tsx'
import { day, labelsOf } from '../../ui/words.ts'
import type { MemberFacts } from './member-facts.ts'

interface Seen {
  /** As the member reads it before they accept, and as the organisation reads it beside the fact. */
  yours: string
  theirs: string
  of: (facts: MemberFacts) => Child
}

const said = (category: Category, key: string | null) => (key ? labelOf(category, key) : 'Not said')
const all = (category: Category, keys: readonly string[]) => labelsOf(category, keys) || 'Any'
const seen = (yours: string, theirs: string, of: Seen['of']): Seen => ({ yours, theirs, of })

/** What an organisation sees once a member has accepted: nothing that points at one person. */
const summary = [
  seen('Why the talent team thought of you', 'Why the talent team thought of them', (it) => it.whyUnnamed),
  seen('How ready you are', 'How ready they are', (it) => labelOf(readinessLabels, it.readiness)),
  seen('Whether you sit on a board', 'Sits on a board', (it) => said(boardMembership, it.board_member)),
  seen('Roughly how long you have worked at your level', 'At their level for', (it) => roughly(it.years_at_level)),
  seen('The body you are registered with', 'Registered with', (it) => said(registrationBodies, it.registration_body)),
  seen('The contracts you look for', 'Contracts', (it) => all(contractTypes, it.contract_types)),
  seen('The organisations you look for', 'Organisations', (it) => all(organisationKinds, it.organisation_kinds)),
  seen('The sizes of organisation you look for', 'Their sizes', (it) => all(organisationSizes, it.organisation_sizes)),
  seen('When you are available', 'Available from', (it) => day(it.available_from)),
  seen('Your notice period', 'Notice', (it) => said(noticePeriods, it.notice)),
  seen('How far you would travel', 'Travel', (it) => said(travel, it.travel)),
]

/** What it sees besides once it has opened the profile. */
const profile = [
  seen('Your name', 'Name', (it) => it.name),
  seen('Your current post', 'Current post', (it) => it.current_post),
  seen('Your employer', 'Employer', (it) => it.employer_name ?? 'Not said'),
  seen('Your registration number', 'Registration number', (it) => it.registration_number || 'Not said'),
  seen('The region of your pool', 'Member of the pool of', (it) => it.home_region_name),
]

const roughly = (years: number | null) =>
  years === null ? 'Not said' : years < 3 ? 'Less than 3 years' : years < 6 ? '3 to 5 years' : '6 years or more'

/** For the member, before they accept: exactly what the pages below show, but for the statements and the CV themselves. */
export const WhatIsSeen = ({ organisation, facts }: { organisation: string; facts: MemberFacts }) => (
  <>
    <p>If you accept, {organisation} first sees this, without your name or employer:</p>
    <Summary rows={summary.map(({ yours, of }) => ({ key: yours, value: of(facts) }))} />
    <p>
      If it then opens your profile, which it may once it has accepted our data-sharing agreement, it also sees{' '}
      {facts.application_id ? (
        <a href={paths.application(facts.application_id)}>the statements of your application</a>
      ) : (
        'the statements of your application'
      )}
      , your CV, if you attached one, and:
    </p>
    <Summary rows={profile.map(({ yours, of }) => ({ key: yours, value: of(facts) }))} />
    <p>
      It never sees your address or telephone number, your self-assessment, your talent conversations, how a panel
      assessed you, adjustments you asked for, or your answers to equality questions. The talent team puts you in touch.
    </p>
  </>
)

export const MemberSummary = ({ facts }: { facts: MemberFacts }) => <Summary rows={rowsOf(summary, facts)} />

export const MemberProfile = ({ facts }: { facts: MemberFacts }) => (
  <>
    <Summary rows={rowsOf([...profile, ...summary], facts)} />
    {facts.statements.map(({ question, words }) => (
      <>
        <h2 class="nhsuk-heading-m">{aboutThem(question)}</h2>
        <p class="app-user-text">{words}</p>
      </>
    ))}
  </>
)

/** A question was asked of the member; whoever reads the answer reads it as about them. */
const aboutThem = (label: string) => standardQuestions.find((one) => one.label === label)?.ofThem ?? label

const rowsOf = (of: readonly Seen[], facts: MemberFacts) => of.map((it) => ({ key: it.theirs, value: it.of(facts) }))
