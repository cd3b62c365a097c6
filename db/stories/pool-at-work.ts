import { dismissAdvert } from '../../features/adverts/actions.ts'
import { keepAdverts } from '../../features/adverts/import/keep.ts'
import { judgeFile } from '../../features/adverts/import/run.ts'
import { advert } from '../../features/adverts/queries.ts'
import { addUsualBoard } from '../../features/board-posts/actions.ts'
import { keeperOf } from '../../features/board-posts/queries.ts'
import { importMembers } from '../../features/pool-import/import.ts'
import { readList } from '../../features/pool-import/read-list.ts'
import { keepUpload, uploadOf } from '../../features/pool-import/uploads.ts'
import { membership } from '../../features/pool/queries.ts'
import { suspendMember } from '../../features/pool/suspension/actions.ts'
import { prepareVacancy } from '../../features/vacancies/actions.ts'
import { usualBoard } from '../../rules/board-posts.ts'
import { emmanuel } from './candidates/emmanuel-darko.ts'
import { jonathan } from './candidates/jonathan-bligh.ts'
import { kate } from './candidates/kate-trevanion.ts'
import { nisha } from './candidates/nisha-kotecha.ts'
import { robert } from './candidates/robert-inglis.ts'
import { inDays } from './days.ts'
import * as places from './places.ts'
import { posts } from './posts.ts'
import { gethin, imran, rosalind, siobhan, sunita } from './roles.ts'
import type { Telling } from './telling.ts'
import { found, latest } from './verbs/latest.ts'

/** Opportunities to grow, and what became of who asked. */
export async function membersGrow({ on }: Telling): Promise<void> {
  const shadowing = await on(60, rosalind).offersTo({
    kind: 'shadowing',
    title: 'Follow our board through three meetings',
    learning: 'How a board decides when the papers do not agree, and what is said before and after the meeting.',
    roles: [],
    starts: inDays(20),
    ends: inDays(110),
    commitment: 'One day a month',
    places: 3,
  })
  const [, agreed] = [
    await on(6, kate).asksToTakePart(shadowing, 'I have attended a board and never sat through a whole year of one.'),
    await on(40, robert).asksToTakePart(shadowing, 'Our committees report to a board that I would like to understand.'),
  ]
  await on(35, rosalind).agreesToTakePart(agreed, 'With pleasure. Our company secretary will write to you.')

  const project = await on(170, imran).offersTo({
    kind: 'project',
    title: 'Plan the move of two wards into the new building',
    learning: 'Leading clinicians and builders to one date.',
    roles: ['operations'],
    starts: inDays(10),
    ends: inDays(60),
    commitment: 'Two days a week',
    places: 2,
  })
  const done = await on(160, emmanuel).asksToTakePart(project, 'I have never led a move.')
  await on(150, imran).agreesToTakePart(done, 'Welcome: we begin on Monday.')
  await on(30, emmanuel).hasTakenPart(done)
  const takenBack = await on(155, nisha).asksToTakePart(project, 'I could give two days a week.')
  await on(152, nisha).noLongerAsksToTakePart(takenBack)
  await on(28, imran).closesTheOffer(project, '')

  const mentoring = await on(50, siobhan).offersTo({
    kind: 'mentoring',
    title: 'A year with our chief operating officer as your mentor',
    learning: 'What to let go of when you are responsible for everything.',
    roles: ['operations'],
    starts: inDays(30),
    ends: inDays(390),
    commitment: 'Two hours a month',
    places: 1,
  })
  const declined = await on(44, jonathan).asksToTakePart(mentoring, 'I would value somebody outside my own trust.')
  await on(38, siobhan).declinesToTakePart(
    declined,
    'We have given the place to somebody in their first year. Please ask again.',
  )
}

/** A board brings the list that it kept before, and suspends a member while a question is open. */
export async function membersComeAndPause({ on }: Telling): Promise<void> {
  await on(9, gethin).does(async (db, actor) => {
    const read = readList(Buffer.from(listOfTheBoard))
    if ('wrong' in read) throw new Error(read.wrong)
    const kept = { file: { name: 'members.csv', list: read.list }, listed: inDays(-20), pathway: 'aspirant' }
    const id = await keepUpload(db, actor, places.southWest, kept)
    return importMembers(db, actor, found(await uploadOf(db, actor, id)))
  })
  await on(12, sunita).does(async (db, actor) =>
    suspendMember(db, actor, found(await membership(db, actor, await latest(db, 'membership', nisha))), {
      reason:
        'Your employer has told us of a question about a reference. We pause your membership until it is answered.',
      review: inDays(30),
    }),
  )
}

const listOfTheBoard = [
  'Name,Email,Current post,Employer,Target roles,Readiness,Regions,Contract types',
  `Hester Bolitho,hester.bolitho@exmoor-coast.example,Deputy chief nurse,${places.exmoorCoast},Nursing,6-12 months,South West,Substantive`,
].join('\n')

/** Adverts that were published elsewhere, the register of a board, and a vacancy that is not shared yet. */
export async function organisationsLookAhead({ on }: Telling): Promise<void> {
  await on(15, sunita).does(async (db, actor) => {
    const { adverts } = await judgeFile(db, Buffer.from(published.map((one) => JSON.stringify(one)).join('\n')))
    await keepAdverts(db, adverts, inDays(0))
    const waits = db.selectFrom('advert').select('id').where('organisation_code', '=', places.aldersmoor)
    await dismissAdvert(db, actor, found(await advert(db, actor, (await waits.executeTakeFirstOrThrow()).id)))
  })
  await on(20, rosalind).does(async (db, actor) => {
    const keeper = found(await keeperOf(db, actor, 'board-post.edit', places.larkfield))
    await addUsualBoard(db, actor, keeper, usualBoard(keeper.kind, []), [
      'chief-executive',
      'finance',
      'nursing',
      'medical',
      'operations',
      'people',
    ])
  })
  await on(1, rosalind).does((db, actor) =>
    prepareVacancy(db, actor, {
      organisation: places.larkfield,
      ...posts.larkfieldNursing,
      title: 'Director of midwifery and children',
    }),
  )
}

const communications = {
  title: 'Director of Communications',
  salaryMin: '95135',
  salaryMax: '109475',
  salaryUnit: 'YEAR',
}
const board = { title: 'Chief Finance Officer', salaryMin: '140000', salaryMax: '155000', salaryUnit: 'YEAR' }

/** Three of which nobody knows whether they sit on the board, and one that has closed. */
const published = [
  { id: 'a-101', ...communications, hiringOrganization: 'Trentmere University Hospitals NHS Foundation Trust' },
  { id: 'a-102', ...communications, hiringOrganization: 'Aldersmoor Hospitals NHS Trust' },
  { id: 'a-104', ...communications, hiringOrganization: 'Exmoor Coast Partnership NHS Trust' },
  { id: 'a-103', ...board, hiringOrganization: 'Severnmouth University Hospitals NHS Trust' },
].map((one) => ({
  ...one,
  salaryText: one.title === board.title ? 'VSM' : 'Band 9',
  employmentType: 'FULL_TIME',
  datePosted: inDays(-60),
  validThrough: inDays(-20),
}))
