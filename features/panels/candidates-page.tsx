import { choices } from '../../platform/fields.ts'
import { form as formOf } from '../../platform/form.ts'
import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { listed } from '../../ui/words.ts'
import type { Panel } from './queries.ts'
import type { ToGive } from './to-give.ts'

type Data = Omit<Panel, 'state'> & { candidates: ToGive[] }

const ready = (candidates: readonly ToGive[]) => candidates.filter(({ lacks }) => lacks.length === 0)

export const candidatesForm = (candidates: readonly ToGive[]) =>
  formOf({
    candidates: {
      ...choices({
        label: 'Candidates to give to this panel',
        options: Object.fromEntries(ready(candidates).map(({ id, name }) => [id, name])),
        missing: 'Tick at least one candidate',
      }),
      optionHints: Object.fromEntries(ready(candidates).map((one) => [one.id, scoredBy(one)])),
    },
  })

const scoredBy = ({ free, conflicts }: ToGive) =>
  [`Scored by ${listed(free.map(({ name }) => name))}`, ...conflicts].join('. ')

const title = 'Give candidates to the panel'

export const CandidatesPage = ({ data, form }: ViewProps<Data>) => {
  const waiting = data.candidates.filter(({ lacks }) => lacks.length > 0)
  const about = (
    <>
      <p>
        A candidate is given to every assessor of the panel who has no conflict with them: three at least, a chief
        executive among them. {data.name_blind && 'From then on the panel knows them by a reference only.'}
      </p>
      {waiting.length > 0 && <Waiting candidates={waiting} />}
    </>
  )
  if (waiting.length === data.candidates.length)
    return (
      <Layout title={title} back={{ href: paths.panel(data.id), text: 'Back to the panel' }}>
        <h1>
          <span class="nhsuk-caption-l">{data.title}</span>
          {title}
        </h1>
        {data.candidates.length === 0 && <p>No application of this round waits for a panel.</p>}
        {about}
      </Layout>
    )
  return (
    <FormPage title={title} caption={data.title} state={form} button="Give to the panel" back={paths.panel(data.id)}>
      {about}
    </FormPage>
  )
}

const Waiting = ({ candidates }: { candidates: readonly ToGive[] }) => (
  <>
    <h2 class="nhsuk-heading-m">Cannot be given to this panel yet</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">
      {candidates.map(({ name, lacks, conflicts }) => (
        <li>
          <strong>{name}</strong>: {[...lacks, ...conflicts].join('. ')}.
        </li>
      ))}
    </ul>
  </>
)
