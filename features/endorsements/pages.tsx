import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { endorsementAnswers, labelOf, pathways } from '../../rules/categories.ts'
import { endorsement as lifecycle } from '../../rules/lifecycles.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import type { Application } from '../applications/queries.ts'
import type { Endorsement } from './queries.ts'

export const AskPage = ({ data, form }: ViewProps<Application>) => (
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
        answer by a link, and you read what they write. If nobody answers, your application goes on without it.
      </p>
    )}
  </FormPage>
)

type Data = { endorsement: Endorsement; happened: Happened[] }

export function EndorsementPage({ data: { endorsement: it, happened }, actor }: ViewProps<Data, 'endorsement.see'>) {
  const asked = it.endorser_id === actor.personId
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
        ways={{ give: paths.giveEndorsement(it.id), cancel: paths.cancelEndorsement(it.id) }}
      />
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

export const GivePage = ({ data, form }: ViewProps<Endorsement>) => (
  <FormPage
    title={`Endorse ${data.candidate_name}`}
    state={form}
    button="Send endorsement"
    back={paths.endorsement(data.id)}
  >
    <Summary
      rows={[
        { key: 'Applies to', value: data.board_name },
        { key: 'As', value: labelOf(pathways, data.pathway) },
        data.current_post ? { key: 'Current post', value: `${data.current_post}, ${data.employer_name ?? ''}` } : null,
      ]}
    />
    <p>Write what you have seen for yourself. Leave out health, family and anything from an appraisal.</p>
  </FormPage>
)

export const CancelPage = ({ data, form }: ViewProps<Endorsement>) => (
  <FormPage title="Cancel the request" state={form} button="Cancel request" warning back={paths.endorsement(data.id)}>
    <p>{data.endorser_name} will be told that you no longer ask. You can then ask somebody else.</p>
  </FormPage>
)
