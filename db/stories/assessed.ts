import type { Db } from '../../platform/db.ts'
import type { Outcome } from '../../rules/categories.ts'
import type { usefulness } from '../../rules/outcomes.ts'
import { heldOn } from './backdate.ts'
import { workdayIn } from './days.ts'
import { agreedFrom } from './evidence/agreed.ts'
import { findingsOf, type Finding, type Told } from './evidence/found.ts'
import { boardOf } from './panel-people.ts'
import { membersOf, panelFor, scorersOf, type PanelToForm } from './panels.ts'
import type { Candidate, Person } from './people.ts'
import { teamOf } from './roles.ts'
import type { Telling } from './telling.ts'
import { latest } from './verbs/latest.ts'
import type { Proposal } from './verbs/on-a-panel.ts'

/** What a panel proposes; a near-miss has a plan, and a day from which to apply again. */
export type Proposed = Omit<Proposal, 'plan' | 'again'> & Partial<Pick<Proposal, 'plan' | 'again'>>

/** What came of an assessment, and what was said of it afterwards. */
export interface Decided extends Proposed {
  /** The written feedback; without it, it is still to be given. */
  feedback?: string
  useful?: [keyof typeof usefulness, words?: string]
  /** Another panel than the one that assesses everybody. */
  panel?: PanelToForm
  /** What its assessors found of some items, where the words above speak of it. */
  told?: Told
}

/**
 * Given to a panel once they were found eligible, met, scored by each assessor alone, agreed on, signed off, released 30
 * days after they submitted, and told of in writing.
 */
export async function isAssessed(telling: Telling, who: Candidate, submitted: number, decided: Decided): Promise<void> {
  const { on } = telling
  const { panel = panelFor(who), told, feedback, useful } = decided
  for (const member of membersOf(panel)) await on(submitted - 9, member).declaresTheNames(panel)
  await on(submitted - 10, teamOf[who.board]!).gives(panel, [who])
  await meet(telling, panel, [who], submitted - 11, submitted - 17)
  const found = await isScored(telling, panel, who, decided.outcome, submitted - 21, told)
  await on(submitted - 23, panel.chair).recordsWhatIsAgreed(who, agreedFrom(who, found))
  await on(submitted - 24, panel.chair).proposes(who, proposalOf(decided))
  await on(submitted - 26, panel.adviser).signsOff(who)
  await on(submitted - 30, boardOf[who.board]!).releasesTheOutcomes(panel)
  const { plan = '', again = null } = decided
  if (feedback) await on(submitted - 38, panel.chair).givesFeedback(who, { words: feedback, plan, again })
  if (useful) await on(submitted - 41, who).findsTheFeedback(...useful)
}

export const proposalOf = ({
  outcome,
  strengths,
  development,
  reason,
  plan = '',
  again = null,
}: Proposed): Proposal => ({ outcome, strengths, development, reason, plan, again })

/** A session of a panel in which each of the candidates chose a place, arranged and held so many days ago. */
export async function meet(
  { on, happens }: Telling,
  panel: PanelToForm,
  candidates: readonly Person[],
  arranged: number,
  held: number,
): Promise<void> {
  const session = await on(arranged, teamOf[panel.board]!).arrangesASession(panel, {
    day: workdayIn(9),
    time: '09:30',
    minutes: 60,
    places: candidates.length,
    place: 'By video: the link is sent on the day before',
  })
  for (const [before, who] of candidates.entries()) await on(arranged - 1, who).chooses(session, before + 1)
  await happens(held, (db) => heldOn(db, session, workdayIn(-held)))
}

/**
 * Each of those to whom it was given scores and locks on a day of their own, the chair on the last, so many days ago.
 * @returns what each of them found
 */
export async function isScored(
  { on, happens }: Telling,
  panel: PanelToForm,
  who: Candidate,
  outcome: Outcome,
  last: number,
  told: Told = {},
): Promise<Finding[][]> {
  const given = await happens(last, (db) => givenTo(db, who))
  const scorers = scorersOf(panel).filter(({ email }) => given.includes(email))
  const found = scorers.map((scorer, seat) => findingsOf(who, outcome, scorer, seat, told))
  for (const [seat, scorer] of scorers.entries())
    await on(last + scorers.length - 1 - seat, scorer).scoresAndLocks(who, found[seat] ?? [])
  return found
}

/** Who is to score the candidate, by their addresses; nobody who was released. */
async function givenTo(db: Db, who: Person): Promise<string[]> {
  const rows = await db
    .selectFrom('assessment_assessor')
    .innerJoin('person', 'person.id', 'assessment_assessor.person_id')
    .select('email')
    .where('assessment_id', '=', await latest(db, 'assessment', who))
    .where('excused_at', 'is', null)
    .execute()
  return rows.map(({ email }) => email)
}
