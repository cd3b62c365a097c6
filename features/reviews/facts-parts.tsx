import { labelOf } from '../../rules/categories.ts'
import { conflicts } from '../../rules/conflicts.ts'
import { roles, type Actor } from '../../rules/roles.ts'
import { Summary, type Row } from '../../ui/summary.tsx'
import { Table } from '../../ui/table.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { day, moment } from '../../ui/words.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Facts } from './facts.ts'

/** How the process went, for whoever decides whether it was kept. */
export const ProcessFacts = ({ facts, actor }: { facts: Facts; actor: Actor }) => (
  <>
    <h2 class="nhsuk-heading-m">How the process went</h2>
    <Summary rows={steps(facts)} />
    <h2 class="nhsuk-heading-m">Who sat on the panel</h2>
    <Table
      caption="Who sat on the panel"
      headings={['Name', 'Part', 'From', 'Until']}
      rows={facts.panel.map(({ name, part, from_date, ended_at }) => [
        name,
        roles[part].label,
        day(from_date),
        ended_at ? day(ended_at) : 'Still on it',
      ])}
    />
    <h2 class="nhsuk-heading-m">Who scored</h2>
    <Table
      caption="To whom it was given to score"
      headings={['Name', 'Given', 'Locked', 'Released from it']}
      rows={facts.scorers.map((one) => [
        one.name,
        moment(one.given_at),
        one.locked_at ? moment(one.locked_at) : 'Not locked',
        one.excused_at ? `On ${day(one.excused_at)} by ${one.excused_by_name ?? ''}: ${one.excused_because}` : 'No',
      ])}
    />
    <h2 class="nhsuk-heading-m">Conflicts of interest</h2>
    <Conflicts facts={facts} />
    <h2 class="nhsuk-heading-m">What was done with the assessment</h2>
    <Timeline happened={facts.happened} reader={actor.personId} />
  </>
)

function steps({ created_at, opened_at, released_at, objection, settlement, returned_because, ...it }: Facts): Row[] {
  const returns = it.happened.filter(({ name }) => name === 'assessment.return').length
  return [
    { key: 'Given to the panel', value: moment(created_at) },
    { key: 'Scores opened to the panel', value: opened_at ? moment(opened_at) : 'Not opened' },
    { key: 'Outcome released', value: released_at ? moment(released_at) : 'Not released' },
    { key: 'Read without names', value: it.name_blind ? 'Yes' : 'No' },
    { key: 'Objection', value: objection || 'None' },
    ...(settlement ? [{ key: 'What the board answered', value: settlement }] : []),
    {
      key: 'Returned to the panel',
      value: returns === 0 && !returned_because ? 'Never' : timesOf(returns, returned_because),
    },
    { key: 'Written feedback', value: feedbackIn(it.feedback) },
  ]
}

const timesOf = (times: number, because: string) =>
  `${times > 1 ? `${times} times, the last` : 'Once'}${because ? `: ${because}` : ''}`

function feedbackIn(feedback: Facts['feedback']) {
  if (!feedback) return 'None'
  const { due_on, given_at } = feedback
  if (!given_at) return `Not given yet; due by ${day(due_on)}`
  return `Given on ${day(given_at)}, ${dayInLondon(given_at) <= due_on ? 'in time' : `late: it was due by ${day(due_on)}`}`
}

const Conflicts = ({ facts }: { facts: Facts }) =>
  facts.conflicts.length === 0 ? (
    <p>None was found or declared between a member of the panel and the candidate.</p>
  ) : (
    <Table
      caption="Conflicts of interest"
      headings={['Name', 'What', 'How it became known', 'On']}
      rows={facts.conflicts.map(({ name, kind, found, declared_at }) => [
        name,
        labelOf(conflicts, kind),
        found ? 'The service found it' : 'It was declared',
        moment(declared_at),
      ])}
    />
  )
