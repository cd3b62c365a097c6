import type { endorsementForm } from '../../features/endorsements/form.ts'
import type { Values } from '../../platform/form.ts'
import { isAssessed, type Decided } from './assessed.ts'
import { inDays } from './days.ts'
import type { Candidate, Person } from './people.ts'
import * as places from './places.ts'
import { anil, bronwen, caroline, david, judith, ruth, stephen, teamOf } from './roles.ts'
import type { Telling } from './telling.ts'
import type { Nomination } from './verbs/as-leader.ts'

/** How somebody came to where they are; what is left out has not happened. */
export interface Way {
  who: Candidate
  /** How many days ago they submitted. */
  submitted: number
  /** Without one, they applied by themselves. */
  nominated?: Nomination & { by: Person }
  endorser?: Person
  /** The talent conversation they held in the service; else they held one elsewhere with whoever endorses them, or their chief. */
  talk?: string
  endorsed?: Values<typeof endorsementForm>
  eligible?: string
  decided?: Decided
}

/** Nominated, written over some days, endorsed, submitted, checked after a week, assessed, and answered after a month. */
export async function goesTheUsualWay(telling: Telling, way: Way): Promise<void> {
  const { on } = telling
  const { who, submitted, nominated, endorser, endorsed, eligible, decided } = way
  const team = teamOf[who.board]!
  if (nominated) {
    const { by, ...words } = nominated
    await on(submitted + 19, by).nominates(who, { ...words, talkedOn: inDays(-submitted - 26) })
    await on(submitted + 17, who).acceptsTheNomination()
    await on(submitted + 16, by).acknowledgesTheConversationWith(who)
  } else {
    const leader = endorser ?? chiefOf(who)
    await on(submitted + 15, who).startsAnApplication(who)
    if (way.talk) await on(submitted + 15, who).restsOn(way.talk)
    else {
      await on(submitted + 15, who).hasTalkedWith(leader, who, inDays(-submitted - 20))
      await on(submitted + 14, leader).acknowledgesTheConversationWith(who)
    }
  }
  await on(submitted + 13, who).writes(who, ['about-you', 'current-post', 'experience', 'target-roles', 'regions'])
  if (endorser) await on(submitted + 12, who).asksForTheEndorsementOf(endorser)
  for (const code of who.hiddenFrom ?? []) await on(submitted + 3, who).hidesFrom(code)
  if (who.cv) await on(submitted + 3, who).attachesACv(who, who.cv)
  await on(submitted + 2, who).writes(who, ['readiness', 'statements', 'who-may-see-me', 'declarations'])
  await on(submitted, who).submits()
  if (endorser && endorsed) await on(submitted - 1, endorser).endorses(who, endorsed)
  if (eligible) await on(submitted - 8, team).checks(who, 'yes', eligible)
  if (decided) await isAssessed(telling, who, submitted, decided)
}

/** The chief executive of their organisation; where it has none in these stories, one whom they know. */
const chiefOf = ({ employer, board }: Candidate): Person => chiefs[employer] ?? chiefs[board] ?? caroline

const chiefs: Record<string, Person> = {
  [places.wandle]: caroline,
  [places.thornhithe]: david,
  [places.marshgateIcb]: stephen,
  [places.larkfield]: bronwen,
  [places.severnmouth]: anil,
  [places.trentmere]: ruth,
  [places.aldersmoor]: judith,
  [places.southWest]: bronwen,
  [places.midlands]: ruth,
}
