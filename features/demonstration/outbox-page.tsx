import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { moment } from '../../ui/words.ts'
import type { Sent } from './queries.ts'

export const OutboxPage = ({ data }: ViewProps<{ letters: Sent[]; next: string | null }>) => (
  <Layout title="Outbox" back={{ href: paths.personas() }}>
    <h1>Outbox</h1>
    <p>The emails that would have been sent, the newest first. No email leaves this machine.</p>
    {data.letters.length === 0 && (
      <p>Nothing has been sent yet. An email appears here as soon as something tells somebody.</p>
    )}
    {data.letters.map((sent) => (
      <Email {...sent} />
    ))}
    <More href={data.next && `${paths.outbox()}?after=${data.next}`} noun="emails" />
  </Layout>
)

const Email = ({ id, to, subject, at, letter }: Sent) => (
  <article class="nhsuk-inset-text" aria-labelledby={`mail-${id}`}>
    <h2 class="nhsuk-heading-s" id={`mail-${id}`}>
      {subject}
    </h2>
    <p class="nhsuk-body-s">
      To <span class="app-user-text">{to}</span>, {moment(at)}
    </p>
    {letter.paragraphs.map((paragraph) => (
      <p class="app-user-text">{paragraph}</p>
    ))}
    {letter.link && (
      <p>
        <a href={letter.link.path}>{letter.link.text}</a>
      </p>
    )}
  </article>
)
