import { paths } from '../../paths.ts'
import type { Stage } from '../support/stage.ts'
import type { Row } from './who-gets-in.ts'

/** The pages of an organisation that recruits: its portal and its board posts, those of Severn’s. */
export const whoHires = (it: Stage): Row[] => [
  [paths.hiring(), 'rhys wendy olu wyn', paths.hiring],
  [paths.boardsPosts(), 'priya lotte tom nia', paths.boardsPosts],
  [paths.boardPosts('RX2'), 'wendy wyn tom', paths.boardPosts],
  [paths.addBoardPost('RX2'), 'wendy wyn', paths.addBoardPost],
  [paths.usualBoard('RX2'), 'wendy wyn', paths.usualBoard],
  [paths.changeBoardPost(it.boardPost), 'wendy wyn', paths.changeBoardPost],
  [paths.removeBoardPost(it.boardPost), 'wendy wyn', paths.removeBoardPost],
]
