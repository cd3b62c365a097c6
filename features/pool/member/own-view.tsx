import { paths } from '../../../paths.ts'
import { counted } from '../../../ui/words.ts'
import { WhoSees } from '../career/who-sees.tsx'
import { noneFits, PostList, whatFollows } from '../posts/pages.tsx'
import { PutForwardTable, timesInWords } from '../posts/put-forward-table.tsx'
import { pausedUntil } from '../when-available.ts'
import type { MemberData } from './load.ts'

/** How many of the posts that fit stand on the member's own page. */
const shown = 3

/** What a member's choices bring: who can see them, which posts fit, for what they were put forward. */
export const OwnView = ({ of: { membership: it, own, today } }: { of: MemberData }) =>
  own && (
    <>
      {it.state === 'active' && <SeenAndSuggested of={{ it, own }} />}

      <h2 class="nhsuk-heading-m">Put forward</h2>
      <p>{timesInWords(own.times)}</p>
      {own.times.asked > 0 && <PutForwardTable rows={own.putForward} />}
      {own.times.asked > own.putForward.length && (
        <p>
          <a href={paths.putForward(it.id)}>Everything you were asked about</a>
        </p>
      )}

      <h2 class="nhsuk-heading-m">What else you can do</h2>
      <ul>
        <li>
          <a href={paths.developmentPlan()}>Your development plan</a>
        </li>
        {it.state === 'active' && (
          <li>
            <a href={paths.stillAvailable(it.id)}>Say that you are still available</a>
          </li>
        )}
        {it.state === 'active' && (
          <li>
            <a href={paths.availability(it.id)}>
              {pausedUntil(it, today) ? 'Change your pause, or end it' : 'Pause until a day'}
            </a>
          </li>
        )}
        <li>
          <a href={paths.changePost(it.id)}>Tell us of a new post</a>
        </li>
        <li>
          <a href={paths.leavePool(it.id)}>Leave the pool</a>
        </li>
      </ul>
    </>
  )

interface Seen {
  it: MemberData['membership']
  own: NonNullable<MemberData['own']>
}

/** Of a member who is suspended neither holds: they are shown to nobody. */
const SeenAndSuggested = ({ of: { it, own } }: { of: Seen }) => (
  <>
    <h2 class="nhsuk-heading-m">Who can see you</h2>
    <WhoSees of={own.seen} />
    <p>
      <a href={paths.memberVisibility(it.id)}>Change who may see you</a>
    </p>

    <h2 class="nhsuk-heading-m">Posts that fit you</h2>
    <p>
      {own.posts.length === 0 ? noneFits : `${counted(own.posts.length, 'post')}. `}
      {whatFollows}
    </p>
    <PostList posts={own.posts.slice(0, shown)} />
    <p>
      <a href={paths.postsThatFit(it.id)}>All posts that fit you, and why others do not</a>
    </p>
  </>
)
