import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/db.ts'
import { clockFrom, openStates } from '../../rules/application-clock.ts'
import { organisationKinds, organisationSizes, registrationBodies } from '../../rules/career.ts'
import { keysOf, roleFamilies } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { addDays } from '../../rules/working-days.ts'
import { id, regions } from './fill-people.ts'
import { roundOf } from './fill-rounds.ts'
import { makeSentences, oneOf, postOf, sentenceOf } from './made-up.ts'

/** What a board's applicants look for: the first roles are the most wanted, few would take a joint post. */
const roles = ['operations', 'nursing', 'finance', ...keysOf(roleFamilies)]
const contracts = { substantive: 0.9, 'fixed-term': 0.5, interim: 0.4, secondment: 0.4, stretch: 0.2, joint: 0.01 }

/** Most have none. */
const registrations = ['none', 'none', 'none', 'none', ...keysOf(registrationBodies)]

/** Over how many days those that wait have come. */
const days = 60

interface Applications {
  kind: string
  of: string
  number: number
  state: RawBuilder<unknown>
  region: RawBuilder<unknown>
  /** How many days ago the first were submitted; null: not yet. */
  since: number | null
  conversation?: RawBuilder<unknown>
}

/** An admitted application of each member; twenty drafts; those that wait for London's talent team. */
export async function fillApplications(db: Db, { members, open }: { members: number; open: number }): Promise<void> {
  const anywhere = oneOf(regions, 'n')
  const [admitted, draft, london] = [sql`'admitted'`, sql`'draft'`, sql`'Y56'`]
  const own = sql`case n when 1 then 'Y56' else ${anywhere} end`
  const waiting = oneOf(['submitted', ...openStates()], 'n')
  await applications(db, {
    kind: 'application',
    of: 'member',
    number: members,
    state: admitted,
    region: own,
    since: 700,
  })
  await applications(db, { kind: 'draft', of: 'candidate', number: 20, state: draft, region: anywhere, since: null })
  const conversation = id('applicant-conversation', 'n')
  const queue = {
    kind: 'open',
    of: 'applicant',
    number: open,
    state: waiting,
    region: london,
    since: days,
    conversation,
  }
  await applications(db, queue)
  await makeSentences(db)
  await sql`insert into application_answer (application_id, question, words)
    select application.id, question, repeat(${words}, 2 + length(current_post) % 4) || sentence.words
    from application join round_question using (round_id)
      join sentence on sentence.n = ${sentenceOf(sql`application.id::text || question`)}`.execute(db)
}

const words = 'I led the change with our staff and partners, and told people openly what did and did not work. '

async function applications(db: Db, { kind, of, number, state, region, since, conversation }: Applications) {
  const submitted =
    since === null ? sql`null::timestamptz` : sql`now() - random() * ${sql.lit(since)} * interval '1 day'`
  await sql`insert into application (id, state, person_id, round_id, region_code, pathway, current_post, employer_code,
      target_roles, regions, contract_types, available_from, readiness, hide_from_employer, visibility_chosen,
      declared_at, reason, strengths, submitted_at, decided_at, waits_since, due_on, conversation_id,
      phone, pay_framework, board_member, reports_to, years_at_level, registration_body, experience,
      organisation_kinds, organisation_sizes, travel, notice, fit_and_proper)
    select ${id(kind, 'n')}, drawn.state, ${id(of, 'n')}, ${roundOf('region', 'pathway')}, region, pathway,
      ${postOf('n')}, 'RB' || 11 + n % 40,
      array(select distinct (array[${sql.join(roles)}])[1 + floor(power(random(), 1.7) * ${sql.lit(roles.length)})::int]
        from generate_series(1, 1 + n % 3)),
      array(select distinct ${oneOf(regions, 'n')} from generate_series(1, n / 3 % 3)),
      coalesce((select array_agg(key) from json_each_text(${JSON.stringify(contracts)}) where random() < value::numeric
        and n > 0), '{substantive}'),
      current_date - 60 + (random() * 180)::int, case when random() < 0.6 then 'now' else '6-12' end,
      random() < 0.8, true, now(), 'The board is confident that they would do well.', repeat(${words}, 2),
      submitted_at, case drawn.state when 'admitted' then submitted_at end, since, due, ${conversation ?? sql`null::uuid`},
      '020 7946 0000', 'band-9', 'no', 'Chief operating officer', n % 12, ${oneOf(registrations, 'n')}, repeat(${words}, 3),
      array[${oneOf(keysOf(organisationKinds).slice(1), 'n')}, 'acute'], array[${oneOf(keysOf(organisationSizes), 'n')}],
      'daily-60', '3-months', 'yes'
    from (select n, ${state} as state, ${region} as region, ${submitted} as submitted_at,
        case when random() < 0.4 then 'existing' else 'aspirant' end as pathway
      from generate_series(1, ${sql.lit(number)}) n) as drawn
      left join (values ${sql.join(clocks())}) as clock (state, since, due)
        on clock.state = drawn.state and clock.since = (submitted_at at time zone 'Europe/London')::date`.execute(db)
}

/** By when somebody has to answer, for each state and day since which an application may wait in it. */
const clocks = () =>
  Array.from({ length: days + 1 }, (_, ago) => addDays(dayInLondon(), -ago)).flatMap((day) =>
    openStates().map(
      (state) => sql`(${sql.lit(state)}, date ${sql.lit(day)}, ${sql.lit(clockFrom(state, day).due_on)}::date)`,
    ),
  )
