import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { conflicts } from '../../rules/conflicts.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { postOf } from './declare.ts'
import type { Name } from './names.ts'
import type { Panel } from './queries.ts'

const title = 'Whom may you not assess?'

/** The names of the round, before references stand for them: a question for each, some at a time. */
export const NamesPage = ({ data, form }: ViewProps<Panel & { names: Name[]; answered: Name[] }>) => {
  const { names, answered } = data
  if (names.length === 0 && answered.length === 0)
    return (
      <Layout title={title} back={{ href: paths.panel(data.id), text: 'Back to the panel' }}>
        <h1>
          <span class="nhsuk-caption-l">{data.title}</span>
          {title}
        </h1>
        <p>
          You have answered for every name on the list. If another comes, you will find it here and on the panel’s page.
        </p>
      </Layout>
    )
  const found = names.filter((name) => name.found)
  return (
    <FormPage title={title} caption={data.title} state={form} button="Save and continue" back={paths.panel(data.id)}>
      {names.length === 0 && (
        <p>
          You have answered for every name on the list. Until one of them is given to a panel you can still declare a
          conflict here.
        </p>
      )}
      <p>
        Answer for each name before you read anything.{' '}
        {data.name_blind && 'You then read without names, by a reference. '}A conflict is no fault: you are not given
        that candidate, and cannot open what they wrote.
      </p>
      <p>
        If you remember something later, change your answer here, or once a panel has the candidate, report it on the
        page of the assessment.
      </p>
      {found.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">Conflicts that we found</h2>
          <p>You will not be given these candidates.</p>
          <Summary
            rows={found.map((name) => ({
              key: name.name,
              value: `${postOf(name)}. ${name.found ? conflicts[name.found] : ''}.`,
            }))}
          />
        </>
      )}
    </FormPage>
  )
}
