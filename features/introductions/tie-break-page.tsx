import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Recorded } from './tie-break-recorded.tsx'
import type { TieBreaks } from './tie-break.ts'

export function TieBreakPage({ data, form }: ViewProps<TieBreaks, 'tie-break.record'>) {
  const { vacancy, met, names, recorded } = data
  return (
    <Layout
      title="Tie-break under section 159"
      back={{ href: paths.vacancy(vacancy.id) }}
      wrong={Object.keys(form.errors).length > 0}
    >
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l">
          {vacancy.title}, {vacancy.organisation_name}
        </span>
        Tie-break under section 159
      </h1>
      <TheLaw />
      {recorded.map((one) => (
        <Recorded one={one} names={names} />
      ))}
      <h2 class="nhsuk-heading-m">Record a tie-break</h2>
      {Object.keys(met).length === 0 ? (
        <p>
          Nobody introduced to this vacancy has been interviewed yet. A tie-break belongs to the end of the process.
        </p>
      ) : (
        <Form state={form} button="Record the tie-break" />
      )}
    </Layout>
  )
}

/** What the Equality Act 2010 allows, for somebody who has not read it. */
const TheLaw = () => (
  <>
    <p>
      Section 159 of the Equality Act 2010 lets you, and never makes you, prefer one of several candidates who are{' '}
      <strong>as qualified as each other</strong> because they share a protected characteristic. You may where:
    </p>
    <ul class="nhsuk-list nhsuk-list--bullet">
      <li>you reasonably think that people with it are at a disadvantage, or take too small a part in such posts</li>
      <li>you mean to help them to overcome that</li>
      <li>preferring one candidate is a proportionate way to do so</li>
      <li>you have no policy of always preferring them, and looked at each candidate</li>
    </ul>
    {insetText({
      text: 'Answers to equality questions are never used for this, and nobody here can see them. What you know of a candidate’s characteristics has to come from the candidate, asked openly and for this purpose. This service suggests nobody and ranks nobody.',
    })}
    <p>
      Your organisation sees what you record. The talent team sees that there is a record, and nothing of what it says.
    </p>
  </>
)
