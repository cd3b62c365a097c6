import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { standings, type Standing } from '../../rules/board-posts.ts'
import type { Category } from '../../rules/categories.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { BoardPost, Keeper } from './queries.ts'

export const AddPage = ({ data, form }: ViewProps<Keeper>) => (
  <FormPage
    title="Add a board post"
    caption={data.name}
    state={form}
    button="Add post"
    back={paths.boardPosts(data.code)}
  />
)

export const ChangePage = ({ data, form }: ViewProps<BoardPost>) => (
  <FormPage
    title="Change the board post"
    caption={data.organisation_name}
    state={form}
    button="Save"
    back={paths.boardPosts(data.organisation_code)}
  >
    <p>
      <a href={paths.removeBoardPost(data.id)}>Remove this post from the register</a>
    </p>
  </FormPage>
)

export const RemovePage = ({ data, form }: ViewProps<BoardPost>) => (
  <FormPage
    title="Remove the board post"
    caption={data.organisation_name}
    state={form}
    button="Remove post"
    warning
    back={paths.boardPosts(data.organisation_code)}
  >
    <Summary
      rows={[
        { key: 'Post', value: data.title },
        { key: 'Status', value: standings[data.standing as Standing].label },
        data.term_ends_on ? { key: 'Term ends', value: day(data.term_ends_on) } : null,
      ]}
    />
    <p>Remove a post that your board no longer has. If somebody is leaving it, change how it stands instead.</p>
  </FormPage>
)

export interface UsualData {
  keeper: Keeper
  /** Posts of the usual board that the register does not have yet. */
  offered: Category
  /** The register has no post yet. */
  begins: boolean
}

export function UsualPage({ data: { keeper, offered, begins }, form }: ViewProps<UsualData>) {
  const back = paths.boardPosts(keeper.code)
  if (Object.keys(offered).length === 0)
    return (
      <Layout title="The usual board" back={{ href: back }}>
        <h1>The usual board</h1>
        <p>Your register has every role of the usual board already.</p>
        <p>
          <a href={paths.addBoardPost(keeper.code)}>Add another post</a>
        </p>
      </Layout>
    )
  return (
    <FormPage title="The usual board" caption={keeper.name} state={form} button="Add these posts" back={back}>
      <p>
        {begins ? 'Untick what your board does not have.' : 'Tick what your board has besides.'} Each begins as filled:
        afterwards you say which are vacant or interim, since when, and where a term ends. Titles can be changed too.
      </p>
    </FormPage>
  )
}
