import { paths } from '../../paths.ts'
import type { Stage } from '../support/stage.ts'
import type { Row } from './who-gets-in.ts'

const london = 'priya lotte'
const teams = 'priya lotte tom nia'
const thames = 'rhys olu grace'
const organisations = `${thames} wendy wyn lena`

/** Every page of opportunities to grow, and of the list that a board has of its members. */
export const whoGrows = ({ growing: it, member }: Stage, signedIn: string): Row[] => [
  [paths.opportunities(), signedIn, paths.opportunities],
  [paths.offeredOpportunities(), `${organisations} ${teams}`, paths.offeredOpportunities],
  [paths.offerOpportunity(), organisations, paths.offerOpportunity],
  [paths.callForOpportunities(), teams, paths.callForOpportunities],
  [paths.developmentWish(), 'asha', paths.developmentWish],
  [paths.developmentWishes(), teams, paths.developmentWishes],
  [paths.pointToOpportunity(member), london, paths.pointToOpportunity],
  [paths.placements(), signedIn, paths.placements],
  [paths.placement(it.asked), `asha ${thames} ${london}`, paths.placement],
  [paths.agreePlacement(it.asked), thames, paths.agreePlacement],
  [paths.declinePlacement(it.asked), thames, paths.declinePlacement],
  [paths.withdrawPlacement(it.asked), 'asha', paths.withdrawPlacement],
  [paths.finishPlacement(it.agreed), `asha ${thames}`, paths.finishPlacement],
  [paths.planPlacement(it.agreed), 'asha', paths.planPlacement],
  [paths.opportunity(it.open), `asha ${thames} ${london} bo bom`, paths.opportunity],
  [paths.editOpportunity(it.open), thames, paths.editOpportunity],
  [paths.closeOpportunity(it.open), thames, paths.closeOpportunity],
  [paths.askOpportunity(it.open), 'asha', paths.askOpportunity],

  [paths.memberTemplate(), teams, paths.memberTemplate],
  [paths.uploadMembers('Y56'), london, paths.uploadMembers],
  [paths.memberImport(it.upload), 'priya', paths.memberImport],
  [paths.confirmMembership(it.invited), 'ben', paths.confirmMembership],
  [paths.refuseMembership(it.invited), 'ben', paths.refuseMembership],
]
