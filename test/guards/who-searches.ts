import { paths } from '../../paths.ts'
import type { Stage } from '../support/stage.ts'
import type { Row } from './who-gets-in.ts'

const teams = 'priya lotte tom nia'

/** Every page of the team's directory. */
export const whoSearches = (it: Stage): Row[] => [
  [paths.members(), teams, paths.members],
  [paths.compareMembers(), teams, paths.compareMembers],
  [paths.exportMembers(), teams, paths.exportMembers],
  [paths.exportsMade(), teams, paths.exportsMade],
  [paths.exportedMembers(it.exported), 'priya', paths.exportedMembers],
  [paths.savedSearches(), teams, paths.savedSearches],
  [paths.saveSearch(), teams, paths.saveSearch],
  [paths.editSearch(it.savedSearch), 'priya', paths.editSearch],
  [paths.deleteSearch(it.savedSearch), 'priya', paths.deleteSearch],
]
