import type { Db } from '../../platform/db.ts'
import { soughtIn, type Sought } from './directory.ts'
import { placeText } from '../../platform/cursor.ts'
import { createSessions } from '../../platform/sessions.ts'
import { openStates } from '../../rules/application-clock.ts'
import { scoredInBench } from './fill-assessments.ts'
import { idOf } from './fill-people.ts'

/** Who asks, and for what. */
export interface Scene {
  members: number
  /** A member with their cookie, and a candidate for each connection who has a draft. */
  member: { cookie: string; application: string; membership: string; selfAssessment: string; conversation: string }
  drafts: { cookie: string; application: string }[]
  /** A talent team, what it looks for in its directory, and where the 50th page of its queue begins. */
  team: { cookie: string; sought: Sought; queuePage50: string }
  /** A member of London's board, with the round that panels assess; one who scores, with what waits for them and an item. */
  board: { cookie: string; round: string }
  assessor: { cookie: string; assessments: string[]; item: string }
  /** How long the night's matching of every live vacancy took, in seconds, and how many there were. */
  overnight: { seconds: number; vacancies: number }
  /** A vacancy whose role many look for; another that few would take. */
  vacancy: string
  rareVacancy: string
}

/** Signs in whoever will ask, and finds the places in the lists. */
export async function sceneOn(web: Db, secret: string, members: number): Promise<Omit<Scene, 'overnight'>> {
  const sessions = createSessions({ url: 'http://localhost' }, web, secret)
  const cookieOf = async (person: string) => {
    const headers = await sessions.begin(web, person, new Headers())
    return headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }
  const drafts = Array.from({ length: 20 }, (_, at) => at + 1)
  return {
    members,
    member: {
      cookie: await cookieOf(idOf('member', 1)),
      application: idOf('application', 1),
      membership: idOf('membership', 1),
      selfAssessment: idOf('member-self-assessment', 1),
      conversation: idOf('member-conversation', 1),
    },
    drafts: await Promise.all(
      drafts.map(async (n) => ({ cookie: await cookieOf(idOf('candidate', n)), application: idOf('draft', n) })),
    ),
    team: {
      cookie: await cookieOf(idOf('team', 1)),
      sought: await soughtIn(web),
      queuePage50: await pageOfTheQueue(web, 50),
    },
    board: { cookie: await cookieOf(idOf('board', 1)), round: await roundAssessed(web) },
    assessor: {
      cookie: await cookieOf(idOf('assessor', 1)),
      assessments: await waitingIn(web),
      item: scoredInBench[0]!,
    },
    vacancy: idOf('vacancy', 1),
    rareVacancy: idOf('vacancy', 2),
  }
}

/** The last row of the page before it. */
async function pageOfTheQueue(web: Db, page: number): Promise<string> {
  const row = await web
    .selectFrom('application')
    .select(['submitted_at', 'id'])
    .where('region_code', '=', 'Y56')
    .where('state', 'in', openStates())
    .orderBy('submitted_at')
    .orderBy('id')
    .offset((page - 1) * 25 - 1)
    .executeTakeFirstOrThrow()
  return placeText(row.submitted_at!, row.id)
}

async function roundAssessed(web: Db): Promise<string> {
  return (await web.selectFrom('panel').select('round_id').limit(1).executeTakeFirstOrThrow()).round_id
}

async function waitingIn(web: Db): Promise<string[]> {
  const waiting = web.selectFrom('assessment').select('id').where('state', '=', 'scoring').orderBy('reference')
  return (await waiting.limit(20).execute()).map(({ id }) => id)
}
