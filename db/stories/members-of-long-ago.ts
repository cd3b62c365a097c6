import { confirmMembership } from '../../features/pool-import/confirm.ts'
import { importMembers } from '../../features/pool-import/import.ts'
import { readList } from '../../features/pool-import/read-list.ts'
import { keepUpload, uploadOf } from '../../features/pool-import/uploads.ts'
import { membership } from '../../features/pool/queries.ts'
import { confirmAvailable } from '../../features/pool/term/actions.ts'
import type { RoleFamily } from '../../rules/categories.ts'
import { inDays } from './days.ts'
import { person, type Person } from './people.ts'
import * as places from './places.ts'
import { gethin } from './roles.ts'
import type { Telling } from './telling.ts'
import { found, latest } from './verbs/latest.ts'

const [gwenda, alec] = [person('Gwenda Lobb', 'severnmouth'), person('Alec Nance', 'larkfield')]

/** Of two who have long been in the pool one’s membership ends soon, and one has not said for long that they are available. */
export async function membersOfLongAgo(telling: Telling): Promise<void> {
  await listed(telling, 712, `${gwenda.name},${gwenda.email},Associate director of communications,Communications`)
  await joined(telling, 705, gwenda, 'communications', places.severnmouth)
  await telling.on(30, gwenda).does(async (db, actor) => confirmAvailable(db, actor, await own(db, actor, gwenda)))

  await listed(telling, 260, `${alec.name},${alec.email},Deputy director of estates,Estates and facilities`)
  await joined(telling, 255, alec, 'estates', places.larkfield)
}

/** The board of the South West lists them, as it found them on a list of its own. */
const listed = ({ on }: Telling, daysAgo: number, row: string) =>
  on(daysAgo, gethin).does(async (db, actor) => {
    const read = readList(Buffer.from(`Name,Email,Current post,Target roles,Readiness\n${row},6-12 months`))
    if ('wrong' in read) throw new Error(read.wrong)
    const kept = { file: { name: 'members.csv', list: read.list }, listed: inDays(-daysAgo), pathway: 'aspirant' }
    const id = await keepUpload(db, actor, places.southWest, kept)
    return importMembers(db, actor, found(await uploadOf(db, actor, id)))
  })

const joined = ({ on }: Telling, daysAgo: number, who: Person, role: RoleFamily, employer: string) =>
  on(daysAgo, who).does(async (db, actor) => {
    const it = await own(db, actor, who)
    await confirmMembership(db, actor, it, {
      name: who.name,
      post: it.current_post,
      employer,
      roles: [role],
      contracts: ['substantive'],
      regions: [places.southWest],
      from: inDays(-daysAgo),
      registration: null,
      number: '',
      hide: 'no',
    })
  })

const own = async (...[db, actor, who]: [...Parameters<Parameters<ReturnType<Telling['on']>['does']>[0]>, Person]) =>
  found(await membership(db, actor, await latest(db, 'membership', who)))
