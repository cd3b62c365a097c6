import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf, pathways } from '../../rules/categories.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import { overSentence, type overBecause } from './over.ts'
import type { Endorsement } from './queries.ts'

type Props = ViewProps<Endorsement & { over: ReturnType<typeof overBecause> }>

export const GivePage = (props: Props) =>
  props.data.over ? <Over {...props} over={props.data.over} /> : <Give {...props} />

const Give = ({ data, form }: Props) => (
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
        data.closes_on ? { key: 'Answer by', value: `the end of ${day(data.closes_on)}` } : null,
      ]}
    />
    <p>Write what you have seen for yourself. Leave out health, family and anything from an appraisal.</p>
  </FormPage>
)

/** Who wrote while the round closed may copy what they wrote. */
function Over({ data, form, over }: Props & { over: 'application' | 'round' }) {
  const { title, words } = overSentence(over, data.closes_on)
  const written = [form.typed['statement'], form.typed['release']].flat().filter(Boolean)
  return (
    <Layout title={title} back={{ href: paths.endorsement(data.id) }}>
      <h1>{title}</h1>
      <p>{words} The application goes on without your endorsement, which was never a condition.</p>
      {written.length > 0 && (
        <>
          <p>Nothing was sent. This is what you had written, if you want to keep it:</p>
          {insetText({ html: <div class="app-user-text">{written.join('\n\n')}</div> })}
        </>
      )}
    </Layout>
  )
}
