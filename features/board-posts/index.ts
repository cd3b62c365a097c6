import { paths } from '../../paths.ts'
import { placeIn } from '../../platform/cursor.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { usualBoard } from '../../rules/board-posts.ts'
import { addBoardPost, addUsualBoard, changeBoardPost, removeBoardPost } from './actions.ts'
import { AddPage, ChangePage, RemovePage, UsualPage } from './change-pages.tsx'
import { boardPostForm, usualForm } from './form.ts'
import { boardPost, keeperOf, registerOf } from './queries.ts'
import { boardsOfRegion } from './region.ts'
import { RegionPage } from './region-page.tsx'
import { RegisterPage } from './register-page.tsx'

export const boardPostPages: Page[] = [
  page({
    path: paths.boardsPosts,
    can: 'board-post.list',
    load: ({ db, actor, visit }) => boardsOfRegion(db, actor, placeIn(visit.query.get('after'))),
    view: RegionPage,
  }),
  page({
    path: paths.boardPosts,
    can: 'board-post.see',
    load: async ({ db, actor, params }) => {
      const keeper = await keeperOf(db, actor, 'board-post.see', params.code)
      return keeper && { keeper, posts: await registerOf(db, actor, keeper.code) }
    },
    view: RegisterPage,
  }),
  page({
    path: paths.addBoardPost,
    can: 'board-post.edit',
    load: ({ db, actor, params }) => keeperOf(db, actor, 'board-post.edit', params.code),
    view: AddPage,
    form: boardPostForm,
    submit: async ({ db, actor, data, values }) => {
      await addBoardPost(db, actor, data, values)
      return `${paths.boardPosts(data.code)}?done=board-post.add`
    },
  }),
  page({
    path: paths.usualBoard,
    can: 'board-post.edit',
    load: async ({ db, actor, params }) => {
      const keeper = await keeperOf(db, actor, 'board-post.edit', params.code)
      if (!keeper) return null
      const taken = await registerOf(db, actor, keeper.code)
      const offered = usualBoard(
        keeper.kind,
        taken.map(({ role_family }) => role_family),
      )
      return { keeper, offered, begins: taken.length === 0 }
    },
    view: UsualPage,
    form: ({ offered }) => usualForm(offered),
    // A board has most of the usual posts; of those that were left out of a register, who knows?
    fill: ({ offered, begins }) => ({ posts: begins ? Object.keys(offered) : [] }),
    submit: async ({ db, actor, data: { keeper, offered }, values }) => {
      await addUsualBoard(db, actor, keeper, offered, values.posts)
      return paths.boardPosts(keeper.code)
    },
  }),
  page({
    path: paths.changeBoardPost,
    can: 'board-post.edit',
    load: ({ db, actor, params }) => boardPost(db, actor, 'board-post.edit', params.id),
    view: ChangePage,
    form: boardPostForm,
    fill: (it) => ({
      title: it.title,
      role: it.role_family,
      standing: it.standing,
      since: typedDay(it.since),
      term: typedDay(it.term_ends_on),
      likely: it.likely,
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeBoardPost(db, actor, data, values, version)
      return `${paths.boardPosts(data.organisation_code)}?done=board-post.change`
    },
  }),
  page({
    path: paths.removeBoardPost,
    can: 'board-post.edit',
    load: ({ db, actor, params }) => boardPost(db, actor, 'board-post.edit', params.id),
    view: RemovePage,
    submit: async ({ db, actor, data, version }) => {
      await removeBoardPost(db, actor, data, version)
      return `${paths.boardPosts(data.organisation_code)}?done=board-post.remove`
    },
  }),
]
