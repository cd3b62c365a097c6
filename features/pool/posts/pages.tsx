import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { Layout } from '../../../ui/layout.tsx'
import { details } from '../../../ui/nhs.ts'
import { Reasons } from '../../../ui/reasons.tsx'
import { counted } from '../../../ui/words.ts'
import type { Membership } from '../queries.ts'
import type { Told } from './told.ts'
import type { WhyNot } from './why-not.ts'

export interface PostsData {
  membership: Membership
  posts: readonly Told[]
  others: WhyNot
}

/** Of those that they were asked about a member reads elsewhere. */
export const noneFits =
  'No post that is open or expected fits what you look for at present, beside those that you were asked about. '

/** What follows from a post that fits. */
export const whatFollows = 'The talent team introduces members; you are always asked first.'

/** Every live and expected post that fits the member, with why. */
export const PostsPage = ({ data: { membership: it, posts, others } }: ViewProps<PostsData>) => (
  <Layout title="Posts that fit you" back={{ href: paths.member(it.id) }}>
    <h1>
      <span class="nhsuk-caption-l">Your membership</span>
      Posts that fit you
    </h1>
    <p>
      {posts.length === 0
        ? noneFits
        : `${counted(posts.length, 'post')}${posts.length > 1 ? ', those that begin first' : ''}. `}
      {whatFollows}
    </p>
    {posts.length === 0 && (
      <p>
        <a href={paths.memberRoles(it.id)}>Change the roles you look for</a> or{' '}
        <a href={paths.memberRegions(it.id)}>where you would work</a>: more may fit.
      </p>
    )}
    <PostList posts={posts} />
    <Others of={others} id={it.id} />
  </Layout>
)

const Others = ({ of: { posts, reasons }, id }: { of: WhyNot; id: string }) => (
  <>
    <h2 class="nhsuk-heading-m">Posts that do not fit you</h2>
    <p>
      {posts === 0
        ? 'No other post of your roles and regions is open or expected.'
        : `${counted(posts, 'post')} of your roles and regions. What keeps them from you:`}
    </p>
    <ul class="nhsuk-list nhsuk-list--bullet">
      {reasons.map(({ posts: number, says, change, open }) => (
        <li>
          {says}: {counted(number, 'post')}.{change && ' '}
          {change && <a href={change.href(id)}>{change.text}</a>}
          {open.length > 0 &&
            details({
              summary: open.length === 1 ? 'Which post' : 'Which posts',
              html: (
                <ul>
                  {open.map((post) => (
                    <li>{post}</li>
                  ))}
                </ul>
              ),
            })}
        </li>
      ))}
    </ul>
  </>
)

export const PostList = ({ posts }: { posts: readonly Told[] }) => (
  <ul class="app-posts">
    {posts.map(({ id, title, where, held, begins, reasons }) => (
      <li class="app-posts__post" id={`post-${id}`}>
        <h3 class="nhsuk-heading-s">{title}</h3>
        <p>
          {where}. {held}. {begins}.
        </p>
        {details({ summary: 'Why it fits', html: <Reasons reasons={reasons} /> })}
      </li>
    ))}
  </ul>
)
