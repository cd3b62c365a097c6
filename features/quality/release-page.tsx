import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { keysOf, outcomes } from '../../rules/categories.ts'
import { lengthOf } from '../../rules/clocks.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { counted, listed } from '../../ui/words.ts'
import type { Release } from './to-release.ts'

const title = 'Release the outcomes'

/** What would be released, together; what stands against it; and what happens then. */
export function ReleasePage({ data: it, form }: ViewProps<Release>) {
  const { round, waiting, counts, leftOut } = it
  const stopped = counts.states.objected > 0
  return (
    <Layout title={title} back={{ href: paths.roundOutcomes(round.id) }} wrong={Object.keys(form.errors).length > 0}>
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l app-user-text">{round.title}</span>
        {title}
      </h1>
      {waiting.length === 0 ? <p>No outcome of the round waits to be released.</p> : <Waiting {...it} />}
      {leftOut && (
        <p>
          What concerns you yourself, or somebody about whom you declared a conflict, is not counted here: another
          member of the board releases it.
        </p>
      )}
      {stopped && <Objected {...it} />}
      {waiting.length > 0 && !stopped && (
        <>
          <p>
            Each candidate is told at once that there is something to read. Whoever is admitted becomes a member of the
            pool today. Written feedback is due to each of them within {lengthOf('feedback')}. An outcome that is
            released is not taken back.
          </p>
          <Form state={form} button={title} warning />
        </>
      )}
    </Layout>
  )
}

const Waiting = ({ waiting, unfinished, members }: Release) => (
  <>
    <p>{counted(waiting.length, 'outcome')} will be released together:</p>
    <Summary
      rows={keysOf(outcomes).map((outcome) => ({
        key: outcomes[outcome],
        value: String(waiting.filter((one) => one.outcome === outcome).length),
      }))}
    />
    {members.length > 0 &&
      insetText({
        text: `${listed(members)} ${members.length === 1 ? 'is a member' : 'are members'} of a pool already. One board admits at a time: the outcome is released, and the membership stays as it is.`,
      })}
    <p>
      {unfinished === 0
        ? 'Nobody of the round is still being assessed.'
        : `${counted(unfinished, 'person', 'people')} of the round ${unfinished === 1 ? 'is' : 'are'} still being assessed, and ${unfinished === 1 ? 'hears' : 'hear'} nothing yet.`}
    </p>
  </>
)

const Objected = ({ round, counts: { states } }: Release) =>
  insetText({
    html: (
      <p>
        Nothing is released while an objection has no answer, so that all are judged alike.{' '}
        <a href={`${paths.roundOutcomes(round.id)}?state=objected`}>
          Answer {counted(states.objected, 'objection')}, or return {states.objected === 1 ? 'it' : 'them'} to the panel
        </a>
        .
      </p>
    ),
  })
