import { paths } from '../../paths.ts'
import type { Stage } from '../support/stage.ts'
import type { Row } from './who-gets-in.ts'

const teams = 'priya lotte tom nia'

/** Adverts are a region’s team’s, and the administrator may bring files of them; one that nobody knows the owner of is every team’s, and an import is whose it is. */
export const whoSeesAdverts = (it: Stage): Row[] => [
  [paths.adverts(), teams, paths.adverts],
  [paths.importAdverts(), `${teams} alex`, paths.importAdverts],
  [paths.advertImport(it.advertImport), 'tom', paths.advertImport],
  [paths.advert(it.advert), 'tom', paths.advert],
  [paths.advert(it.advertOfNobody), teams, paths.advert],
  [paths.postAdvert(it.advert), 'tom', paths.postAdvert],
  [paths.postAdvert(it.advertOfNobody), teams, paths.postAdvert],
  [paths.dismissAdvert(it.advert), 'tom', paths.dismissAdvert],
  [paths.reconsiderAdvert(it.advertDismissed), 'tom', paths.reconsiderAdvert],
]
