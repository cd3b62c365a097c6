import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { dismissAdvert, giveFile, postAdvert, reconsiderAdvert } from './actions.ts'
import { AdvertPage } from './advert-page.tsx'
import { AdvertsPage } from './adverts-page.tsx'
import { importForm, postForm } from './form.ts'
import { ImportPage, ImportedPage } from './import-pages.tsx'
import { advert, adverts, importBy, lastImportsBy } from './queries.ts'
import { DismissPage, PostPage, ReconsiderPage } from './settle-pages.tsx'

export const advertPages: Page[] = [
  page({
    path: paths.adverts,
    can: 'advert.list',
    load: async ({ db, actor, visit }) => {
      const state = visit.query.get('state') === 'dismissed' ? ('dismissed' as const) : ('waiting' as const)
      return { state, ...(await adverts(db, actor, state, momentIn(visit.query.get('after')))) }
    },
    view: AdvertsPage,
  }),
  page({
    path: paths.importAdverts,
    can: 'advert.import',
    load: async ({ db, actor }) => ({ imports: await lastImportsBy(db, actor) }),
    view: ImportPage,
    form: importForm,
    submit: async ({ db, actor, values }) => paths.advertImport(await giveFile(db, actor, values.file)),
  }),
  page({
    path: paths.advertImport,
    can: 'advert.import',
    load: ({ db, actor, params }) => importBy(db, actor, params.id),
    view: ImportedPage,
  }),
  page({
    path: paths.advert,
    can: 'advert.see',
    load: async ({ db, actor, params }) => {
      const found = await advert(db, actor, params.id)
      return found && { advert: found, happened: await timelineOf(db, 'advert', params.id), scope: found.scope }
    },
    view: AdvertPage,
  }),
  page({
    path: paths.postAdvert,
    can: 'advert.post',
    load: ({ db, actor, params }) => advert(db, actor, params.id),
    view: PostPage,
    form: postForm,
    fill: (it) => ({
      organisation: it.organisation_name ?? '',
      role: it.role_family ?? '',
      contract: it.contract_type,
    }),
    submit: async ({ db, actor, data, values }) => {
      await postAdvert(db, actor, data, values)
      return paths.adverts()
    },
  }),
  page({
    path: paths.dismissAdvert,
    can: 'advert.dismiss',
    load: ({ db, actor, params }) => advert(db, actor, params.id),
    view: DismissPage,
    submit: async ({ db, actor, data }) => {
      await dismissAdvert(db, actor, data)
      return paths.adverts()
    },
  }),
  page({
    path: paths.reconsiderAdvert,
    can: 'advert.reconsider',
    load: ({ db, actor, params }) => advert(db, actor, params.id),
    view: ReconsiderPage,
    submit: async ({ db, actor, data }) => {
      await reconsiderAdvert(db, actor, data)
      return paths.advert(data.id)
    },
  }),
]
