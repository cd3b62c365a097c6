import type { TestDatabase } from './database.ts'
import { aPanel } from './assessing.ts'
import { theAssessments } from './assessing-stage.ts'
import { aBoardPost } from './board-posts.ts'
import { somebody, theCast, withRole, type Person } from './cast.ts'
import { aSuspendedMember } from './members.ts'
import { theGrowing } from './growing-stage.ts'
import { aRequest } from './requests.ts'
import { conversationsInEachState } from './conversations.ts'
import { aHold } from './holds.ts'
import { aRoundDraft } from './opening.ts'
import { aSavedSearch, anExport } from './searches.ts'
import { aSharedSelfAssessment } from './self-assessments.ts'
import type { States } from '../../rules/lifecycles.ts'
import {
  aMember,
  anAdvert,
  anAgreement,
  anApplication,
  anEndorsement,
  anIntroduction,
  aNomination,
  aRound,
  aVacancy,
} from './things.ts'

/** Everybody there is, one of each kind at least: who stands outside as well as who is meant. */
async function everyone(site: Pick<TestDatabase, 'owner' | 'web'>) {
  const { web } = site
  const cast = await theCast(site)
  const alex = cast.administrator
  const leaders = {
    olu: cast.londonAdmin,
    wyn: cast.westAdmin,
    grace: cast.grace,
    lena: await withRole(web, cast.westAdmin, 'leader', 'RX2', 'Lena West'),
    ann: await withRole(web, cast.grace, 'assistant', cast.grace.id, 'Ann Assistant'),
    rhys: cast.rhys,
    wendy: cast.wendy,
  }
  const regions = {
    priya: cast.priya,
    lotte: await withRole(web, alex, 'regional-lead', 'Y56', 'Lotte Lead'),
    tom: cast.tom,
    nia: await withRole(web, alex, 'talent-team', 'Y62', 'Nia North'),
    bo: await withRole(web, cast.priya, 'board-member', 'Y56', 'Bo Board'),
    arun: await withRole(web, cast.priya, 'arranger', 'Y56', 'Arun Arranger'),
  }
  const { id: panel, bo: bom, ...panelists } = await aPanel(site.owner)
  const candidates = {
    asha: cast.asha,
    dina: await somebody(web, 'Dina Draft'),
    eli: await somebody(web, 'Eli Eligible'),
    ina: await somebody(web, 'Ina Information'),
    ed: await somebody(web, 'Ed Endorser'),
    ben: cast.ben,
    cam: await somebody(web, 'Cam Assessed'),
    rel: await somebody(web, 'Rel Decided'),
    rita: await somebody(web, 'Rita Reviewer'),
  }
  return {
    panel: { id: panel, ...panelists, bo: bom },
    people: { alex, ...leaders, ...regions, ...candidates, ...panelists, bom },
  }
}

export type Name = keyof Awaited<ReturnType<typeof everyone>>['people']

/** Everybody, and one of each thing in each state that has a page: Asha’s, of London, and a vacancy of Severn, in the South West. */
export async function theStage(site: Pick<TestDatabase, 'owner' | 'web'>) {
  const { owner: db } = site
  const { people: found, panel } = await everyone(site)
  const people: Record<Name, Person> = found
  const { asha, dina, eli, ina, ed, grace, wendy } = people
  const submitted = await anApplication(db, { of: asha, cv: true })
  const member = await aMember(db, { of: asha })
  await db.updateTable('membership').set({ application_id: submitted }).execute()
  await anAgreement(db, { by: people.wyn })
  const introductionAt = async (state: States['introduction']) =>
    anIntroduction(db, { of: asha, member, vacancy: await aVacancy(db, { by: wendy }), state })
  return {
    people,
    nomination: await aNomination(db, { of: asha, by: grace }),
    prepared: await aNomination(db, { of: people.ben, by: grace, preparedBy: people.ann, state: 'prepared' }),
    round: await aRound(db),
    roundDraft: await aRoundDraft(db),
    draft: await anApplication(db, { of: dina, state: 'draft', hiddenFrom: ['RX2'], cv: true }),
    submitted,
    eligible: await anApplication(db, { of: eli, state: 'eligible' }),
    information: await anApplication(db, { of: ina, state: 'information' }),
    endorsement: await anEndorsement(db, { application: submitted, of: asha, by: ed }),
    member,
    savedSearch: await aSavedSearch(db, { of: people.priya }),
    exported: await anExport(db, { by: people.priya }),
    suspended: await aSuspendedMember(db, { of: ina, by: people.priya }),
    vacancy: await aVacancy(db, { by: wendy }),
    boardPost: await aBoardPost(db),
    predicted: await aVacancy(db, { by: wendy, state: 'predicted' }),
    notShared: await aVacancy(db, { by: wendy, state: 'draft' }),
    filled: await aVacancy(db, { by: wendy, state: 'filled' }),
    joint: await aJointVacancy(db, wendy),
    searchUse: await aSearchUse(db, wendy),
    advert: await anAdvert(db),
    advertOfNobody: await anAdvert(db, { organisation: null, region: null }),
    advertDismissed: await anAdvert(db, { state: 'dismissed' }),
    advertImport: await anImport(db, people.tom),
    proposed: await introductionAt('proposed'),
    offered: await introductionAt('offered'),
    accepted: await introductionAt('accepted'),
    released: await introductionAt('released'),
    interviewing: await introductionAt('interviewing'),
    chosen: await introductionAt('chosen'),
    appointed: await introductionAt('appointed'),
    talk: await conversationsInEachState(db, {
      of: asha,
      by: ed,
      others: { invited: eli, offered: ina, acknowledged: people.ben },
    }),
    selfAssessment: await aSharedSelfAssessment(db, { of: asha, by: ed }),
    request: await aRequest(db, { of: asha }),
    grant: (await db.selectFrom('role_grant').select('id').where('person_id', '=', grace.id).executeTakeFirstOrThrow())
      .id,
    address: await anotherAddress(site, asha),
    session: await aSession(site, asha),
    persona: await aPersona(site, asha),
    hold: await aHold(db, { on: people.ben, by: people.alex }),
    growing: await theGrowing(db, member, people),
    assessing: await theAssessments(db, panel, people),
  }
}

export type Stage = Awaited<ReturnType<typeof theStage>>

async function anImport(db: TestDatabase['owner'], { id }: Person) {
  const row = { person_id: id, file_name: 'adverts.csv', adverts: 3, done: 1 }
  return (await db.insertInto('advert_import').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function anotherAddress({ owner }: Pick<TestDatabase, 'owner'>, { id }: Person) {
  const row = { email: 'another@example.org', person_id: id, confirmed_at: new Date() }
  return (await owner.insertInto('person_address').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function aSession({ owner }: Pick<TestDatabase, 'owner'>, { id }: Person) {
  const row = { person_id: id, token: 'of another browser', expires_at: new Date('2099-01-01') }
  return (await owner.insertInto('session').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function aPersona({ owner }: Pick<TestDatabase, 'owner'>, { id }: Person) {
  const row = { person_id: id, role_label: 'Candidate', blurb: 'Invented.', position: 1 }
  await owner.insertInto('persona').values(row).execute()
  return id
}

/** Of Severn, that Fleet shares. */
async function aJointVacancy(db: TestDatabase['owner'], by: Person) {
  const id = await aVacancy(db, { by })
  await db
    .updateTable('vacancy')
    .set({ partners: ['RX4'], asked_on: '2026-11-02', answer_due: '2098-01-01' })
    .where('id', '=', id)
    .execute()
  return id
}

/** An exception that waits for the South West’s team. */
async function aSearchUse(db: TestDatabase['owner'], by: Person) {
  const place = { organisation_code: 'RX2', region_code: 'Y58', recorded_by: by.id }
  const use = {
    firm: 'Invented Search',
    ground: 'exception',
    reason: 'A rare post.',
    asked_first: true,
    answered_first: false,
  }
  const { id } = await db
    .insertInto('search_use')
    .values({ ...place, ...use, vacancy_id: await aVacancy(db, { by }) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
