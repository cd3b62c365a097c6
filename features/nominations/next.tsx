import { paths } from '../../paths.ts'
import type { Nomination } from './queries.ts'

/** What comes next, for whoever it is up to and whoever waits. */
export function Next({ nomination: it }: { nomination: Nomination }) {
  if (it.state === 'prepared')
    return it.readsAs === 'preparer' ? (
      <p>{it.nominator_name} has been told, reads it and sends it. Until then nobody else sees it.</p>
    ) : (
      <p>It has not been sent. Nobody but you, and whoever prepared it for you, sees it.</p>
    )
  if (it.readsAs === 'nominee' && it.state === 'made')
    return (
      <p>
        If you accept, you go on to your application. If you decline, {it.nominator_name} is told, and the region’s
        talent team can see it.
      </p>
    )
  if (it.state !== 'waiting') return null
  if (it.readsAs === 'nominee')
    return (
      <p>
        You can accept it once you have held a talent conversation with a senior leader and both of you have
        acknowledged it. <a href={paths.inviteToConversation()}>Invite a leader to a talent conversation</a>. You may
        decline at any time.
      </p>
    )
  return it.readsAs === 'nominator' ? (
    <p>
      It counts as made once {it.nominee_name} has held a talent conversation. If you are the one to hold it,{' '}
      <a href={paths.offerConversation()}>offer it to them</a>.
    </p>
  ) : null
}
