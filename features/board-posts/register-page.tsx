import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { mayOn } from '../../rules/permissions.ts'
import { holds } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { PostCell, SinceCell, StandingCell, TermCell, VacancyCell } from './post-cells.tsx'
import type { Keeper, Registered } from './queries.ts'
import { counts, StandingBar } from './standing-bar.tsx'

interface Data {
  keeper: Keeper
  posts: Registered[]
}

/** The posts of an organisation's board: how each stands, since when, until when. */
export function RegisterPage({ data: { keeper, posts }, actor }: ViewProps<Data, 'board-post.see'>) {
  const scope = { recruiter: keeper.code, 'organisation-administrator': keeper.code, 'talent-team': keeper.region_code }
  const keeps = mayOn(actor, 'board-post.edit', scope)
  const trail = holds(actor, 'talent-team', scope)
    ? { href: paths.boardsPosts(), text: 'Board posts' }
    : { href: `${paths.hiring()}?organisation=${keeper.code}`, text: 'Hiring' }
  return (
    <Layout title={`Board posts of ${keeper.name}`} trail={[trail]} wide>
      <h1>
        <span class="nhsuk-caption-l">{keeper.name}</span>
        Board posts
      </h1>
      {posts.length === 0 ? (
        <Empty keeper={keeper} keeps={keeps} />
      ) : (
        <>
          <StandingBar of={counts(posts)} />
          {keeps && <Ways code={keeper.code} />}
          <Posts
            posts={posts}
            keeps={keeps}
            shares={holds(actor, 'recruiter', scope)}
            opens={mayOn(actor, 'vacancy.see', scope)}
          />
          <p class="app-muted">
            Only those who recruit for or administer this organisation and the region’s talent team see this register.
          </p>
        </>
      )}
    </Layout>
  )
}

const Empty = ({ keeper, keeps }: { keeper: Keeper; keeps: boolean }) =>
  keeps ? (
    <>
      <p>
        Keep the posts of your board here, and see at a glance which are vacant, held by an interim or about to end.
        From each post you can share the vacancy that you expect, long before anybody has to be found in a hurry.
      </p>
      {button({ text: 'Start with the usual board', href: paths.usualBoard(keeper.code) })}
      <p>
        <a href={paths.addBoardPost(keeper.code)}>Or add a single post</a>
      </p>
    </>
  ) : (
    <p>This organisation has not entered its board posts yet. Its recruiters and administrators keep them.</p>
  )

const Ways = ({ code }: { code: string }) => (
  <div class="nhsuk-button-group">
    {button({ text: 'Add a post', href: paths.addBoardPost(code) })}
    <a href={paths.usualBoard(code)}>Add more of the usual board</a>
  </div>
)

function Posts({
  posts,
  keeps,
  shares,
  opens,
}: {
  posts: Registered[]
  keeps: boolean
  shares: boolean
  opens: boolean
}) {
  const today = dayInLondon()
  return (
    <Table
      caption="Board posts: vacant and interim ones first, then those whose term ends soon"
      headings={['Post', 'Status', 'For how long', 'Term ends', 'Vacancy', ...(keeps ? ['Action'] : [])]}
      rows={posts.map((post) => [
        <PostCell post={post} />,
        <StandingCell post={post} />,
        <SinceCell post={post} today={today} />,
        <TermCell post={post} today={today} />,
        <VacancyCell post={post} shares={shares} opens={opens} />,
        ...(keeps
          ? [
              <a href={paths.changeBoardPost(post.id)}>
                Change<span class="nhsuk-u-visually-hidden"> {post.title}</span>
              </a>,
            ]
          : []),
      ])}
    />
  )
}
