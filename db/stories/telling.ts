import { sql } from 'kysely'
import { personFor } from '../../features/people/person-for.ts'
import { actorOf } from '../../platform/actor-of.ts'
import type { Db } from '../../platform/db.ts'
import type { Actor } from '../../rules/roles.ts'
import { backdating } from './backdate.ts'
import { clock } from './days.ts'
import type { Person } from './people.ts'
import { applying } from './verbs/applying.ts'
import { arrangingPanels } from './verbs/arranging-panels.ts'
import { asBoard } from './verbs/as-board.ts'
import { asCandidate } from './verbs/as-candidate.ts'
import { asLeader } from './verbs/as-leader.ts'
import { asRecruiter } from './verbs/as-recruiter.ts'
import { asTeam } from './verbs/as-team.ts'
import { asking } from './verbs/asking.ts'
import { assessingOneself } from './verbs/assessing-oneself.ts'
import { atTheOpportunities } from './verbs/at-the-opportunities.ts'
import { beingAssessed } from './verbs/being-assessed.ts'
import { inConversation } from './verbs/in-conversation.ts'
import { onAPanel } from './verbs/on-a-panel.ts'
import { onTheBoard } from './verbs/on-the-board.ts'

/** Does something as somebody, on the day that is told of. */
export type Does = <T>(act: (db: Db, actor: Actor) => Promise<T>) => Promise<T>

export type Telling = ReturnType<typeof telling>

/** Tells stories in one transaction of the database's owner: who did what, and how many days ago. */
export function telling(transaction: Db) {
  const db = joining(transaction)
  const momentOf = clock()
  const backdate = backdating(db)
  const known = new Map<string, string>()

  /** What nobody in particular does. */
  async function happens<T>(daysAgo: number, act: (db: Db) => Promise<T>): Promise<T> {
    const result = await act(db)
    await backdate(momentOf(daysAgo))
    return result
  }

  const doing =
    (daysAgo: number, who: Person): Does =>
    (act) =>
      happens(daysAgo, async () => {
        const id = known.get(who.email) ?? (await signedIn(db, who))
        known.set(who.email, id)
        await sql`select set_config('aspire.actor', ${id}, true)`.execute(db)
        return act(db, await actorOf(db, id))
      })

  /** What somebody does, so many days ago. */
  function on(daysAgo: number, who: Person) {
    const does = doing(daysAgo, who)
    const inOffice = { ...asLeader(does), ...asTeam(does), ...asBoard(does), ...asRecruiter(does) }
    const ofTheirOwn = { ...asCandidate(does), ...applying(does), ...assessingOneself(does), ...asking(does) }
    const assessing = { ...arrangingPanels(does), ...onAPanel(does), ...onTheBoard(does), ...beingAssessed(does) }
    return { ...inOffice, ...ofTheirOwn, ...inConversation(does), ...assessing, ...atTheOpportunities(does), does }
  }
  return { on, happens }
}

/** The transaction itself, in which `inTransaction` takes part instead of beginning another. */
const joining = (transaction: Db): Db =>
  new Proxy(transaction, {
    get(target, key) {
      if (key === 'transaction') return () => ({ execute: (work: (db: Db) => unknown) => work(target) })
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

/** Whoever acts has signed in by an email link once, and so confirmed the address. */
async function signedIn(db: Db, { email, name }: Person): Promise<string> {
  const { id } = await personFor(db, email, name)
  await sql`update person_address set confirmed_at = now() where person_id = ${id} and confirmed_at is null`.execute(db)
  await sql`update person set email_verified = true where id = ${id} and not email_verified`.execute(db)
  return id
}
