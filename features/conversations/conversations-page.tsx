import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { may } from '../../rules/permissions.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { day, moment } from '../../ui/words.ts'
import type { conversationsOf } from './queries.ts'
import { sideOf } from './sides.ts'
import { Standing } from './standing.tsx'

type Data = Awaited<ReturnType<typeof conversationsOf>>

export const ConversationsPage = ({ data: { rows, next }, actor }: ViewProps<Data, 'conversation.see'>) => (
  <Layout title="Talent conversations" trail={[{ href: paths.overview(), text: 'Overview' }]} wide>
    <h1>Talent conversations</h1>
    <div class="app-column">
      {rows.length === 0 && (
        <p>
          You have had none yet. A talent conversation is about what comes next in a career, and comes before a
          nomination. Ask a senior leader who knows your work; you both prepare, talk, and write down what you agree.
        </p>
      )}
      <p>
        Only the two of you read what is written in one. Read{' '}
        <a href={paths.conversationGuide()}>how to prepare, and what does not belong there</a>.
      </p>
    </div>
    <div class="nhsuk-button-group">
      {button({ text: 'Ask a senior leader', href: paths.inviteToConversation() })}
      {may(actor, 'conversation.offer') &&
        button({ text: 'Offer one to a candidate', href: paths.offerConversation(), variant: 'secondary' })}
      {button({ text: 'Record one held elsewhere', href: paths.reportConversation(), variant: 'secondary' })}
    </div>
    {rows.length > 0 && (
      <Table
        caption="Your talent conversations, the newest first"
        headings={['With', 'You were', 'Day', 'Where it stands']}
        rows={rows.map((it) => [
          <a href={paths.conversation(it.id)}>
            {sideOf(it, actor) === 'candidate' ? it.partner_name : it.person_name}
          </a>,
          sideOf(it, actor) === 'candidate' ? 'The candidate' : 'The leader',
          it.held_on ? day(it.held_on) : it.takes_place_at ? moment(it.takes_place_at) : 'Not set yet',
          <Standing of={it} actor={actor} />,
        ])}
      />
    )}
    <More href={next && `${paths.conversations()}?after=${encodeURIComponent(next)}`} noun="conversations" />
  </Layout>
)
