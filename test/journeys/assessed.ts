import { adds, agrees, declaresNoConflict, formsAPanel, locks, proposes, scores, statesWhoTheyAre } from './panel.ts'
import type { Reader } from './reader.ts'
import { become } from './sign-in.ts'
import { inDays } from './somebody.ts'

interface Story {
  reader: (name: string) => Promise<Reader>
  team: Reader
  candidate: Reader
  name: string
  application: string
  round: string
  mark: string
}

/**
 * A panel from its forming to the released outcome: three assess at the same time, one of them turns out to be in conflict and
 * is replaced, the adviser objects, the board returns it, it is agreed on anew and released; the candidate chooses a time,
 * changes it, reads the outcome and the feedback, and asks for a review of the process.
 */
export async function aPanelAssesses({ reader, team, candidate, name, application, round, mark }: Story) {
  const as = async (role: RegExp, called: string) => {
    const one = await reader(called)
    await become(one, role)
    return one
  }
  const chair = await as(/Panel chair/, 'chair')
  const [second, third] = [await as(/Reviewer/, 'second'), await as(/Organisation administrator/, 'third')]
  const adviser = await as(/Inclusion adviser/, 'adviser')
  const panel = await formsAPanel(team, round, `Panel ${mark}`, [
    {
      reader: chair,
      email: 'yetunde.bakare@kingsmere.example',
      part: 'Chair, or who stands in for the chair: scores too',
    },
    { reader: second, email: 'anil.deshmukh@severnmouth.example', part: 'Assessor' },
    { reader: third, email: 'marcus.adeyinka@wandle.example', part: 'Assessor' },
    { reader: adviser, email: 'shirin.vakil@ambervale-icb.example', part: 'Inclusion adviser, who signs off' },
  ])
  await theyChooseATimeAndAnother(team, candidate, {
    panel,
    application,
    name,
    members: [chair, second, third, adviser],
  })
  const assessment = await theAssessmentOf(team, panel, name)
  await Promise.all([scores(chair, assessment, 'Good evidence'), scores(second, assessment, 'Strong evidence')])
  await Promise.all([locks(chair, assessment), locks(second, assessment)])

  await itTurnsOutThatOneMayNotAssess(third, assessment, name)
  const fourth = await as(/Recruiter/, 'fourth')
  await anotherTakesTheirPlace(team, fourth, panel, assessment)
  await scores(fourth, assessment, 'Limited evidence')
  await chair.open(`${assessment}/moderation`)
  await chair.sees('Page not found')
  await locks(fourth, assessment)

  await agrees(chair, assessment)
  await proposes(chair, assessment, 'Calm.')
  await theAdviserObjects(adviser, assessment)
  const board = await as(/Board member/, 'board')
  await theBoardReturnsIt(board, round, assessment)
  await proposes(chair, assessment, 'Calm and exact with money, in front of people who were neither.')
  await theAdviserSignsOff(adviser, assessment)
  await theBoardReleasesIt(board, round)
  await theyReadOutcomeAndFeedback(team, candidate, { assessment, application })
}

interface Meeting {
  panel: string
  application: string
  name: string
  members: Reader[]
}

async function theyChooseATimeAndAnother(
  team: Reader,
  candidate: Reader,
  { panel, application, name, members }: Meeting,
) {
  for (const member of members) await declaresNoConflict(member, panel)
  await team.open(panel)
  await team.follow('Give candidates to the panel')
  await team.choose(name)
  await team.press('Give to the panel')
  await team.sees('Being scored')
  await team.open(`${panel}/sessions/new`)
  await team.date('Day', inDays(14))
  await team.type('Time at which the first candidate is seen', '09:30')
  await team.type('Minutes for each candidate', '45')
  await team.type('Places', '3')
  await team.type('Where', 'Room 2, Marshgate House')
  await team.press('Arrange the session')

  await candidate.open(application)
  await candidate.follow('Choose a time with the panel')
  await candidate.page.getByRole('radio').first().check()
  await candidate.press('Book this time')
  await candidate.sees('Room 2, Marshgate House')
  await candidate.page.getByRole('radio').last().check()
  await candidate.press('Change to this time')
  await candidate.sees('11:00am')
}

/** The team knows whose reference it is. */
async function theAssessmentOf(team: Reader, panel: string, name: string): Promise<string> {
  await team.open(panel)
  const row = team.page.getByRole('row').filter({ hasText: name }).first()
  return (await row.getByRole('link').first().getAttribute('href')) ?? ''
}

async function itTurnsOutThatOneMayNotAssess(third: Reader, assessment: string, name: string) {
  await third.open(assessment)
  await third.seesNot(name)
  await third.follow('Report a conflict of interest')
  await third.choose('We are related or close, or have an interest in common')
  await third.press('Report the conflict')
  await third.open(assessment)
  await third.sees('Page not found')
}

async function anotherTakesTheirPlace(team: Reader, fourth: Reader, panel: string, assessment: string) {
  await adds(team, panel, { email: 'rosalind.veale@larkfield.example', part: 'Assessor' })
  await statesWhoTheyAre(fourth, panel)
  await declaresNoConflict(fourth, panel)
  await team.open(assessment)
  await team.sees('In conflict')
  await team.follow('Give it to another assessor')
  await team.choose('Rosalind Veale')
  await team.press('Give to this assessor')
}

async function theAdviserObjects(adviser: Reader, assessment: string) {
  await adviser.open('/assessments')
  await adviser.sees('To sign off')
  await adviser.open(assessment)
  await adviser.follow('Object')
  await adviser.type('What you object to, and why', 'One word is no evidence. Say what was seen.')
  await adviser.press('Object')
  await adviser.sees('Objected to')
}

async function theBoardReturnsIt(board: Reader, round: string, assessment: string) {
  await board.open(`${round}/outcomes`)
  await board.sees('This objection stops the release')
  await board.open(assessment)
  await board.sees('One word is no evidence.')
  await board.follow('Return to the panel')
  await board.type('Why you return it', 'The adviser is right: tell the candidate what you saw.')
  await board.press('Return to the panel')
  await board.sees('Returned to the panel')
}

async function theAdviserSignsOff(adviser: Reader, assessment: string) {
  await adviser.open(assessment)
  await adviser.follow('Sign off')
  await adviser.press('Sign off')
  await adviser.sees('With the board')
}

async function theBoardReleasesIt(board: Reader, round: string) {
  await board.open(`${round}/outcomes`)
  await board.follow('Release the outcomes')
  await board.press('Release the outcomes')
  await board.sees('You released the outcome.')
  await board.open(`${round}/agreement`)
  await board.sees('How far the assessors agree')
}

async function theyReadOutcomeAndFeedback(
  team: Reader,
  candidate: Reader,
  it: { assessment: string; application: string },
) {
  await candidate.open(it.application)
  await candidate.sees('Admitted to the pool')
  await candidate.open(`${it.application}/outcome`)
  await candidate.sees('Calm and exact with money')
  await candidate.sees('10 working days left')
  await team.open(`${it.assessment}/feedback`)
  await team.type('Your feedback', 'You answered what was asked, and said what you do not know.')
  await team.press('Send to the candidate')
  await candidate.open(`${it.application}/outcome`)
  await candidate.sees('You answered what was asked')
  await candidate.open(`${it.application}/feedback`)
  await candidate.choose('Very useful')
  await candidate.press('Send your answer')
  await candidate.open(`${it.application}/review`)
  await candidate.type('What in the process was not as it was published?', 'An assessor was replaced after we had met.')
  await candidate.press('Ask for a review')
  await candidate.sees('Asked for')
}
