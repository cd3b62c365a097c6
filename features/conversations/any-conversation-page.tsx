import type { ViewProps } from '../../platform/page.ts'
import { ConversationPage } from './conversation-page.tsx'
import { FactsPage } from './facts-page.tsx'
import type { Facts, Room } from './readable.ts'

/** The conversation, for whoever reads it. */
export const AnyConversationPage = ({ data, actor }: ViewProps<Room | Facts, 'conversation.see'>) =>
  'room' in data ? <ConversationPage {...data} actor={actor} /> : <FactsPage {...data} />
