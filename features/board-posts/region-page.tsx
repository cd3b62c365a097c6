import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { tag } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { counted } from '../../ui/words.ts'
import type { boardsOfRegion } from './region.ts'
import { StandingBar } from './standing-bar.tsx'

type Data = Awaited<ReturnType<typeof boardsOfRegion>>

/** How the boards of the region's organisations stand, for its talent team. */
export const RegionPage = ({ data }: ViewProps<Data, 'board-post.list'>) => (
  <Layout title="Board posts" trail={[{ href: paths.overview(), text: 'Overview' }]} wide>
    <h1>Board posts</h1>
    <p>
      How the boards of your region’s trusts and integrated care boards stand, as they keep it themselves. It is
      confidential: use it to foresee vacancies, and name no organisation’s post to another.
    </p>
    {data.rows.length === 0 ? (
      <p>There are no more organisations in your region.</p>
    ) : (
      <Table
        caption="Organisations by name, with their board posts"
        headings={['Organisation', 'How its posts stand', 'Terms that end within 12 months']}
        rows={data.rows.map(({ code, name, posts }) => [
          <a href={paths.boardPosts(code)}>{name}</a>,
          posts ? <StandingBar of={posts} /> : <span class="app-muted">Not entered yet</span>,
          posts && posts.ending > 0 ? (
            tag({ text: counted(posts.ending, 'term'), classes: 'nhsuk-tag--orange' })
          ) : (
            <span class="app-muted">None</span>
          ),
        ])}
      />
    )}
    <More href={data.next && `${paths.boardsPosts()}?after=${encodeURIComponent(data.next)}`} noun="organisations" />
  </Layout>
)
