import type { Pathway } from '../../rules/categories.ts'
import { boardOf, colette, duncan, marian, shirin, statementOf, yetunde } from './panel-people.ts'
import type { Person } from './people.ts'
import { london, midlands, southWest } from './places.ts'
import { anil, bronwen, caroline, david, judith, ruth, stephen, teamOf } from './roles.ts'
import type { Telling } from './telling.ts'

/** A panel for the round that a board has open all year. Nobody on it has put forward whom it assesses, or works with them. */
export interface PanelToForm {
  title: string
  board: string
  pathway: Pathway
  /** How many days ago it was formed. */
  formed: number
  chair: Person
  assessors: Person[]
  adviser: Person
}

const panel = (
  title: string,
  board: string,
  pathway: Pathway,
  formed: number,
  [chair, ...assessors]: [Person, ...Person[]],
  adviser: Person,
): PanelToForm => ({ title, board, pathway, formed, chair, assessors, adviser })

const southWestExisting = panel('Directors', southWest, 'existing', 795, [anil, caroline, david], shirin)
const southWestAspirant = panel('Panel A', southWest, 'aspirant', 200, [ruth, stephen, judith, bronwen], shirin)
const midlandsAspirant = panel('Aspirant directors', midlands, 'aspirant', 210, [bronwen, anil, david], colette)
const midlandsChiefs = panel('Chiefs', midlands, 'aspirant-chief-executive', 73, [anil, caroline, marian], colette)
export const londonExisting = panel('Directors', london, 'existing', 146, [bronwen, judith, marian, caroline], shirin)
export const londonFirst = panel('Panel A', london, 'aspirant', 326, [ruth, david, stephen, judith], shirin)
/** London’s panel of today. */
export const londonSecond = panel('Panel B', london, 'aspirant', 46, [yetunde, duncan, stephen, marian], shirin)

/** Two seats of it are taken, and nobody has convened it. */
export const southWestSecond = panel('Panel B', southWest, 'aspirant', 6, [david, caroline], colette)

/** Those who have assessed everybody whose story is long over. */
const first = [southWestExisting, londonFirst, midlandsAspirant, southWestAspirant, londonExisting, midlandsChiefs]

/** The panel that assesses for a round, unless the story names another. */
export const panelFor = ({ board, pathway }: { board: string; pathway: Pathway }): PanelToForm => {
  const found = first.find((one) => one.board === board && one.pathway === pathway)
  if (!found) throw new Error(`No panel in ${board} assesses for the pathway ${pathway}.`)
  return found
}

export async function panelsAreFormed(telling: Telling): Promise<void> {
  const { on } = telling
  for (const [board, member] of Object.entries(boardOf))
    await on(board === midlands ? 338 : 905, teamOf[board]!).givesTheRole('board-member', board, member)
  for (const one of [...first, londonSecond]) await isFormed(telling, one)
}

/** Formed on one day, complete and convened on the next. */
async function isFormed({ on }: Telling, it: PanelToForm): Promise<void> {
  const team = teamOf[it.board]!
  await on(it.formed, team).formsAPanel(it)
  await on(it.formed, team).seats(it, 'chair', it.chair)
  for (const assessor of it.assessors) await on(it.formed, team).seats(it, 'assessor', assessor)
  await on(it.formed, team).seats(it, 'inclusion-adviser', it.adviser)
  for (const member of membersOf(it)) await on(it.formed - 1, member).statesThemself(statementOf(member, it.formed))
  await on(it.formed - 1, team).convenes(it)
}

export const scorersOf = ({ chair, assessors }: PanelToForm): Person[] => [...assessors, chair]
export const membersOf = (it: PanelToForm): Person[] => [...scorersOf(it), it.adviser]
