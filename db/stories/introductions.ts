import { endUnanswered } from '../../features/introductions/lapse.ts'
import { alison } from './candidates/alison-peake.ts'
import { amara } from './candidates/amara-sesay.ts'
import { emmanuel } from './candidates/emmanuel-darko.ts'
import { gareth } from './candidates/gareth-lomas.ts'
import { jonathan } from './candidates/jonathan-bligh.ts'
import { kate } from './candidates/kate-trevanion.ts'
import { leila } from './candidates/leila-haddadi.ts'
import { nisha } from './candidates/nisha-kotecha.ts'
import { precious } from './candidates/precious-moyo.ts'
import { robert } from './candidates/robert-inglis.ts'
import { inDays } from './days.ts'
import { posts } from './posts.ts'
import { prose } from './prose.ts'
import { abena, gethin, imran, jo, kwame, lorraine, nadia, piers, rosalind, siobhan, sunita } from './roles.ts'
import type { Telling } from './telling.ts'

/** Vacancies in which nobody from the pool has been appointed yet. */
export async function postsWait({ on }: Telling): Promise<void> {
  await on(4, jo).shares(posts.wandleFinance)
  await on(60, kwame).shares(posts.severnmouthChief)
  await on(45, imran).shares(posts.trentmereStrategy)

  const finance = await on(14, siobhan).shares(posts.thornhitheFinance)
  await on(3, nadia).introduces(amara, finance)

  const operations = await on(26, siobhan).shares(posts.thornhitheOperations)
  await on(19, nadia).introduces(jonathan, operations)
  await on(16, jonathan).accepts(operations)

  const digital = await on(12, kwame).shares(posts.severnmouthDigital)
  await on(2, gethin).introduces(leila, digital)

  const nursing = await on(34, rosalind).shares(posts.larkfieldNursing)
  await on(28, gethin).introduces(kate, nursing)
  await on(27, gethin).introduces(robert, nursing)
  await on(26, kate).accepts(nursing)
  await on(22, robert).accepts(nursing)
  await on(12, rosalind).shortlists(nursing, robert)
  await on(8, rosalind).interviews(nursing, kate, inDays(6))
}

/** A post whose offer was refused, and which was then filled without the pool. */
export async function oneRefusesAnOffer({ on }: Telling): Promise<void> {
  const medical = await on(95, rosalind).shares(posts.larkfieldMedical)
  await on(90, gethin).introduces(gareth, medical)
  await on(89, gareth).accepts(medical)
  await on(80, rosalind).interviews(medical, gareth, inDays(-72))
  await on(64, rosalind).offersThePostTo(medical, gareth)
  await on(58, rosalind).saysTheyRefused(
    medical,
    gareth,
    'He liked us as we liked him. The coast is nearer to his mother, and he hopes for the post there.',
  )
  await on(52, rosalind).closes(medical, 'We appointed our deputy, whom nobody knew better than we did.')
}

/** A post that ended without the pool: one member declined it, one was interviewed and not appointed. */
export async function oneIsClosed({ on }: Telling): Promise<void> {
  const operations = await on(80, imran).shares(posts.trentmereOperations)
  await on(73, sunita).introduces(nisha, operations)
  await on(73, sunita).introduces(emmanuel, operations)
  await on(70, nisha).declines(
    operations,
    prose`Thank you for thinking of me. Our diagnostic centre opens its second floor in the spring and I have promised to be
      there for it. After that I would gladly look again.`,
  )
  await on(69, emmanuel).accepts(operations)
  await on(60, imran).interviews(operations, emmanuel, inDays(-48))
  await on(44, imran).turnsDown(
    operations,
    emmanuel,
    prose`The panel enjoyed meeting you, and our ward sisters asked when you would start. Your account of discharge was the best
      they had heard. We appointed somebody who has run planned care, which is our most urgent need and the part you have not
      led yet. If you find a year in surgery, please apply to us again: we would like to see you.`,
  )
  await on(43, imran).closes(
    operations,
    'We appointed from open advertisement a candidate with experience of planned care.',
  )
}

/** An offer is made to somebody whom another trust meets as well. */
export async function oneIsWantedTwice({ on }: Telling): Promise<void> {
  const nursing = await on(33, piers).shares(posts.exmoorNursing)
  await on(30, gethin).introduces(
    kate,
    nursing,
    'Has run community and hospital nursing under one roof, and wants to work further west.',
  )
  await on(29, kate).accepts(nursing)
  await on(23, piers).interviews(nursing, kate, inDays(-9))
  await on(3, piers).offersThePostTo(nursing, kate)
}

/** An appointment falls through, and the post is there again; somebody else had not answered in time. */
export async function oneFallsThrough({ on, happens }: Telling): Promise<void> {
  const planned = await on(42, imran).shares(posts.trentmerePlannedCare)
  await on(40, sunita).introduces(nisha, planned)
  await on(40, sunita).introduces(
    emmanuel,
    planned,
    'Was found appointable for the chief operating officer’s post; theatres are what he leads now.',
  )
  await on(38, emmanuel).accepts(planned)
  await happens(31, (db) => endUnanswered(db, inDays(-31)))
  await on(30, imran).interviews(planned, emmanuel, inDays(-24))
  const operations = await on(24, lorraine).shares(posts.aldersmoorOperations)
  await on(21, sunita).introduces(nisha, operations)
  await on(20, nisha).accepts(operations)
  await on(19, lorraine).asksForTheProfile(operations, nisha)
  await on(18, imran).appoints(planned, emmanuel, { starts: inDays(190), ends: null })
  await on(5, imran).saysItFellThrough(
    planned,
    emmanuel,
    'His own trust has offered him the wider post that he had asked for, and he stays. We wish him well.',
  )
}

/** Three posts filled from the pool: one begun, one about to begin, one for six months. */
export async function threeAreFilled({ on }: Telling): Promise<void> {
  const people = await on(120, lorraine).shares(posts.aldersmoorPeople)
  await on(113, sunita).introduces(alison, people)
  await on(111, alison).accepts(people)
  await on(101, lorraine).interviews(people, alison, inDays(-90))
  const second = await on(40, imran).shares(posts.trentmerePeople)
  await on(33, sunita).introduces(alison, second)
  await on(12, lorraine).appoints(people, alison, { starts: inDays(-12), ends: null })

  const medical = await on(88, piers).shares(posts.exmoorMedical)
  await on(82, gethin).introduces(gareth, medical)
  await on(80, gareth).accepts(medical)
  await on(66, piers).interviews(medical, gareth, inDays(-55))
  await on(47, piers).appoints(medical, gareth, { starts: inDays(45), ends: null })

  const strategy = await on(75, abena).shares(posts.marshgateStrategy)
  await on(68, nadia).introduces(precious, strategy)
  await on(67, precious).accepts(strategy)
  await on(57, abena).interviews(strategy, precious, inDays(-50))
  await on(41, abena).appoints(strategy, precious, { starts: inDays(-26), ends: inDays(155) })
}
