import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { request as lifecycle } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import { ClockTag } from './clock-tag.tsx'
import { dueFor, kindOf } from './kinds.ts'
import type { Request } from './queries.ts'

export interface RequestData {
  request: Request
  happened: Happened[]
  today: string
}

export function RequestPage({ data, actor }: ViewProps<RequestData, 'request.see'>) {
  const { request: it, happened, today } = data
  const mine = it.person_id === actor.personId
  const { title } = kindOf(it.kind)
  const waits = it.state === 'received' || it.state === 'acknowledged'
  return (
    <Layout
      title={title}
      trail={mine ? [{ href: paths.yourData(), text: 'Your data' }] : [{ href: paths.requests(), text: 'Requests' }]}
    >
      <h1>
        <span class="nhsuk-caption-l">{mine ? it.board_name : it.person_name}</span>
        {title}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} /> {waits && <ClockTag dueOn={it.due_on} today={today} />}
      </p>
      {it.state in stages && <Progress label="The request" steps={stageNames} at={stages[it.state] ?? 0} />}
      {mine && <WhatNext it={it} />}
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{
          acknowledge: paths.acknowledgeRequest(it.id),
          answer: paths.answerRequest(it.id),
          withdraw: paths.withdrawRequest(it.id),
        }}
      />
      <Words it={it} />
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

const stageNames = ['Sent', 'Acknowledgement', 'Answer']

/** At which stage a request stands; one taken back stands nowhere. */
const stages: Partial<Record<Request['state'], number>> = { received: 1, acknowledged: 2, answered: 3 }

function WhatNext({ it }: { it: Request }) {
  const answerBy = day(dueFor(it.kind, 'answer', dayInLondon(it.created_at)))
  if (it.state === 'received')
    return (
      <p>
        The talent team of the {it.board_name} has it. It acknowledges it by {day(it.due_on)} and answers by {answerBy}.
        You will be told by email.
      </p>
    )
  if (it.state === 'acknowledged')
    return (
      <p>
        The talent team of the {it.board_name} is looking into it and answers by {answerBy}. You will be told by email.
      </p>
    )
  if (it.state === 'withdrawn') return <p>You took it back. Nobody is looking into it any more.</p>
  return (
    <p>
      If you are not happy with the answer, you can <a href={paths.makeRequest()}>write to us again</a> or complain to
      the <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>.
    </p>
  )
}

const Words = ({ it }: { it: Request }) => (
  <Summary
    rows={[
      { key: 'Sent', value: day(it.created_at) },
      { key: 'To', value: it.board_name },
      { key: 'What it is about', value: it.words },
      it.acknowledged_at ? { key: 'Acknowledged', value: day(it.acknowledged_at) } : null,
      it.answer ? { key: 'Answer', value: it.answer } : null,
      it.answer && it.ended_at ? { key: 'Answered', value: day(it.ended_at) } : null,
    ]}
  />
)
