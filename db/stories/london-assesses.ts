import { isScored, meet, proposalOf } from './assessed.ts'
import { anjali } from './candidates/anjali-prabhu.ts'
import { bridget } from './candidates/bridget-farrell.ts'
import { declan } from './candidates/declan-rourke.ts'
import { huiMin } from './candidates/hui-min-tan.ts'
import { matthew } from './candidates/matthew-garside.ts'
import { tellPauline } from './candidates/pauline-chikwanha.ts'
import { rachel } from './candidates/rachel-abiola.ts'
import { simon, tellSimon } from './candidates/simon-quartey.ts'
import { yusuf } from './candidates/yusuf-karim.ts'
import { workdayIn } from './days.ts'
import { agreedFrom } from './evidence/agreed.ts'
import { findingsOf } from './evidence/found.ts'
import { duncan, marian, shirin, stephenHasAConflict, winston, yetunde } from './panel-people.ts'
import { londonExisting, londonFirst, londonSecond as panel, membersOf, type PanelToForm } from './panels.ts'
import type { Candidate } from './people.ts'
import { proposals, type ToldOf } from './proposals.ts'
import { nadia, stephen } from './roles.ts'
import type { Telling } from './telling.ts'

/** London’s panel of this winter has a candidate at every step of an assessment. */
export async function londonAssesses(telling: Telling): Promise<void> {
  const { on } = telling
  await on(44, nadia).disbands(londonFirst)
  await theNamesAreDeclared(telling, panel, 31)
  await on(30, nadia).gives(panel, [matthew, bridget, huiMin, declan, anjali, rachel])
  await meet(telling, panel, [matthew, bridget, huiMin, declan], 29, 22)
  await meet(telling, panel, [anjali, rachel], 26, 15)

  await matthewIsReturned(telling)
  await bridgetIsSignedOff(telling)
  await huiMinIsObjectedTo(telling)
  await isProposed(telling, declan, proposals.declan, 15, 3)
  await anjaliIsModerated(telling)
  await rachelIsScored(telling)
  await simonHasChosenATime(telling)
  await yusufMayChooseATime(telling)
  await tellPauline(telling)
}

async function theNamesAreDeclared({ on }: Telling, of: PanelToForm, daysAgo: number): Promise<void> {
  for (const member of membersOf(of)) await on(daysAgo, member).declaresTheNames(of)
}

/** The last of them locked on one day; they agreed two days later, and proposed on another. */
async function isProposed(telling: Telling, who: Candidate, { told, ...proposed }: ToldOf, last: number, day: number) {
  const found = await isScored(telling, panel, who, '6-12', last, told)
  await telling.on(last - 2, yetunde).recordsWhatIsAgreed(who, agreedFrom(who, found))
  await telling.on(day, yetunde).proposes(who, proposalOf(proposed))
}

async function matthewIsReturned(telling: Telling): Promise<void> {
  await isProposed(telling, matthew, proposals.matthew, 18, 15)
  await telling.on(13, shirin).signsOff(matthew)
  await telling.on(4, winston).returns(matthew, proposals.matthewReturned)
}

/** An assessor noticed late that he may not assess her: what he scored is kept, and does not count. */
async function bridgetIsSignedOff(telling: Telling): Promise<void> {
  const { on } = telling
  const found = await isScored(telling, panel, bridget, '6-12', 17, proposals.bridget.told)
  await on(14, stephen).reportsAConflict(bridget, { kind: 'other', words: stephenHasAConflict })
  await on(13, yetunde).recordsWhatIsAgreed(bridget, agreedFrom(bridget, found.toSpliced(1, 1)))
  await on(12, yetunde).proposes(bridget, proposalOf(proposals.bridget))
  await on(8, shirin).signsOff(bridget)
}

async function huiMinIsObjectedTo(telling: Telling): Promise<void> {
  await isProposed(telling, huiMin, proposals.huiMin, 16, 11)
  await telling.on(5, shirin).objects(huiMin, proposals.huiMinObjected)
}

/** The panel is two steps apart on two items, and has begun to agree on the others. */
async function anjaliIsModerated(telling: Telling): Promise<void> {
  const found = await isScored(telling, panel, anjali, '6-12', 6, {
    'managed-budgets': ['limited', 'good', 'partial'],
    'speaks-up': ['strong', 'good', 'partial'],
  })
  const agreed = agreedFrom(anjali, found).filter(({ reason }) => !reason)
  await telling.on(2, yetunde).recordsWhatIsAgreed(anjali, agreed.slice(0, 4))
}

/** Two of the three have locked; the third has half of it before him. */
async function rachelIsScored({ on }: Telling): Promise<void> {
  await on(5, marian).scoresAndLocks(rachel, findingsOf(rachel, '6-12', marian, 1))
  await on(3, yetunde).scoresAndLocks(rachel, findingsOf(rachel, '6-12', yetunde, 2))
  await on(1, duncan).scores(rachel, findingsOf(rachel, '6-12', duncan, 0).slice(0, 5))
}

async function simonHasChosenATime(telling: Telling): Promise<void> {
  const { on } = telling
  await tellSimon(telling)
  await theNamesAreDeclared(telling, panel, 21)
  await on(14, nadia).gives(panel, [simon])
  const session = await on(12, nadia).arrangesASession(panel, {
    day: workdayIn(8),
    time: '09:30',
    minutes: 50,
    places: 4,
    place: 'Marshgate House, 4 Lea Street, second floor: the lift is on the left',
  })
  await on(9, simon).chooses(session, 2)
}

async function yusufMayChooseATime(telling: Telling): Promise<void> {
  const { on } = telling
  await theNamesAreDeclared(telling, londonExisting, 15)
  await on(11, nadia).gives(londonExisting, [yusuf])
  await on(10, nadia).arrangesASession(londonExisting, {
    day: workdayIn(9),
    time: '13:30',
    minutes: 60,
    places: 3,
    place: 'By video: the link is sent on the day before',
  })
}
