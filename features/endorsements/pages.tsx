import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { endorsementAnswers, labelOf } from '../../rules/categories.ts'
import { endorsement as lifecycle } from '../../rules/lifecycles.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import type { Application } from '../applications/queries.ts'
import { overBecause, overSentence } from './over.ts'
import type { Endorsement } from './queries.ts'

type ToEndorse = Application & { closes_on: string | null; over: ReturnType<typeof overBecause> }

export function AskPage({ data, form }: ViewProps<ToEndorse>) {
  const over = data.over && overSentence(data.over, data.closes_on)
  if (over)
    return (
      <Layout title={over.title} back={{ href: paths.application(data.id) }}>
        <h1>{over.title}</h1>
        <p>{over.words} Your application goes on without one.</p>
      </Layout>
    )
  return (
    <FormPage
      title="Ask for an endorsement"
      caption="Your application"
      state={form}
      button="Send request"
      back={paths.application(data.id)}
    >
      {data.endorsement_id ? (
        <p>
          You asked {data.endorser_name}. <a href={paths.endorsement(data.endorsement_id)}>See that request</a>; to ask
          somebody else, cancel it first.
        </p>
      ) : (
        <p>
          Ask a senior leader who knows your work: your chief executive, accountable officer or another director. They
          answer by a link, {data.closes_on ? `until the end of ${day(data.closes_on)}, ` : ''}and you read what they
          write. If nobody answers, your application goes on without it.
        </p>
      )}
    </FormPage>
  )
}

type Data = { endorsement: Endorsement; happened: Happened[] }

export function EndorsementPage({ data: { endorsement: it, happened }, actor }: ViewProps<Data, 'endorsement.see'>) {
  const asked = it.endorser_id === actor.personId
  const [waits, over] = [it.state === 'asked', overBecause(it)]
  return (
    <Layout title="Endorsement" trail={[{ href: paths.overview(), text: 'Overview' }]}>
      <h1>{asked ? `Endorsement of ${it.candidate_name}` : `Endorsement by ${it.endorser_name}`}</h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{ ...(over ? {} : { give: paths.giveEndorsement(it.id) }), cancel: paths.cancelEndorsement(it.id) }}
      />
      {waits && over && <p>{overSentence(over, it.closes_on).words}</p>}
      {waits && !over && it.closes_on && <p>It can be answered until the end of {day(it.closes_on)}.</p>}
      {it.answer && (
        <Summary
          rows={[
            { key: 'Answer', value: labelOf(endorsementAnswers, it.answer) },
            { key: 'In their words', value: it.statement },
            { key: 'Release', value: it.release },
          ]}
        />
      )}
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

export const CancelPage = ({ data, form }: ViewProps<Endorsement>) => (
  <FormPage title="Cancel the request" state={form} button="Cancel request" warning back={paths.endorsement(data.id)}>
    <p>{data.endorser_name} will be told that you no longer ask. You can then ask somebody else.</p>
  </FormPage>
)
