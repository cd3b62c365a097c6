import type { Db } from '../../platform/db.ts'
import { boardMembership, organisationKinds, organisationSizes, registrationBodies } from '../../rules/career.ts'
import { labelOf, pathways, roleFamilies } from '../../rules/categories.ts'
import { withoutNames } from '../../rules/name-blind.ts'
import { counted, labelsOf } from '../../ui/words.ts'
import { nameNow } from '../organisations/name-now.ts'
import { questionsOf } from '../rounds/queries.ts'
import type { Parts } from './paper-page.tsx'
import { whoWrote } from './who-wrote.ts'

/**
 * Writes what the panel reads of an application, once, when it is given: what is evidence of the profile, and for whom the
 * candidate looks. Where the round is read without names it has neither name nor employer, and the candidate's words
 * without them. In no round has it:
 * - who nominated and endorsed them, and their words: a panel is not to be swayed by who speaks for somebody
 * - the candidate's own view of their readiness and the one agreed on in the talent conversation: the panel comes to its own
 * - the CV, which nobody can read without names, and how to reach them, their registration number, pay, travel and notice
 */
export async function writePaper(db: Db, assessment: string, application: string): Promise<void> {
  const it = await toWriteFrom(db, application)
  const statements = await statementsOf(db, it.round_id, application)
  const who = it.name_blind ? await whoWrote(db, it) : null
  const asRead = (text: string) => (who ? withoutNames(text, who) : text)
  const parts: Parts = [
    ...(it.name_blind ? [] : [namedPart(it)]),
    profilePart(it),
    { heading: 'Experience', answers: [['Experience', asRead(it.experience ?? '')]] },
    { heading: 'Statements', answers: statements.map(([question, words]) => [question, asRead(words)]) },
  ]
  await db
    .insertInto('assessment_paper')
    .values({ assessment_id: assessment, parts: JSON.stringify(parts) })
    .execute()
}

type Written = Awaited<ReturnType<typeof toWriteFrom>>

const toWriteFrom = (db: Db, id: string) =>
  db
    .selectFrom('application')
    .innerJoin('round', 'round.id', 'application.round_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .selectAll('application')
    .select(['round.name_blind', 'person.name as candidate_name'])
    .select(nameNow('application.employer_code').as('employer_name'))
    .where('application.id', '=', id)
    .executeTakeFirstOrThrow()

async function statementsOf(db: Db, round: string, application: string): Promise<[string, string][]> {
  const answers = await db
    .selectFrom('application_answer')
    .select(['question', 'words'])
    .where('application_id', '=', application)
    .execute()
  const words = new Map(answers.map((answer) => [answer.question, answer.words]))
  return (await questionsOf(db, round)).map(({ question, label }) => [label, words.get(question) ?? ''])
}

const namedPart = (it: Written): Parts[number] => ({
  heading: 'Who they are',
  answers: [
    ['Name', it.candidate_name],
    ['Current post', it.current_post ?? ''],
    ['Employer', it.employer_name],
  ],
})

const profilePart = (it: Written): Parts[number] => ({
  heading: 'Where they are now and what they look for',
  answers: [
    ['Applies as', labelOf(pathways, it.pathway)],
    ['At this level for', it.years_at_level === null ? '' : counted(it.years_at_level, 'year')],
    ['On a board now', labelOf(boardMembership, it.board_member ?? '')],
    ['Registered with', labelOf(registrationBodies, it.registration_body ?? '')],
    ['Roles looked for', labelsOf(roleFamilies, it.target_roles)],
    ['Kinds of organisation', labelsOf(organisationKinds, it.organisation_kinds)],
    ['Sizes', labelsOf(organisationSizes, it.organisation_sizes) || 'Any'],
  ],
})

/** What the panel reads, for those whom its policy lets read it; null for everybody else. */
export async function paperOf(db: Db, assessment: string): Promise<Parts | null> {
  const paper = await db
    .selectFrom('assessment_paper')
    .select('parts')
    .where('assessment_id', '=', assessment)
    .executeTakeFirst()
  return paper ? (paper.parts as unknown as Parts) : null
}
