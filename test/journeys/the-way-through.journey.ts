import { expect } from '@playwright/test'
import { test, type Reader } from './reader.ts'
import { become, giveName, openLetter, signInByEmail } from './sign-in.ts'

const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)

test('from nomination to appointment, each in their own browser', async ({ reader }, info) => {
  test.slow()
  const unique = `${info.project.name}${Date.now()}`.replaceAll(/\W/g, '').toLowerCase()
  const candidate = { name: `Amara Okafor ${unique}`, email: `amara.${unique}@example.org` }
  const endorser = { name: 'Idris Second', email: `idris.${unique}@example.org` }
  const chief = await reader('chief')
  const amara = await reader('candidate')
  const idris = await reader('endorser')
  const team = await reader('team')
  const recruiter = await reader('recruiter')

  await aChiefExecutiveNominates(chief, candidate)
  await theNomineeAcceptsAndApplies(amara, candidate, endorser)
  await aSecondLeaderEndorses(idris, endorser)
  await theApplicationIsSubmitted(amara)
  await theTeamAdmitsThem(team, candidate.name)
  const title = `Director of finance ${unique}`
  await aTrustSharesAVacancy(recruiter, title)
  await anotherRegionsTeamProposesThem(await reader('other-team'), title, candidate.name)
  await theirOwnTeamAgrees(team, candidate.name)
  await theMemberAccepts(amara, title)
  await theTrustInterviewsAndAppoints(recruiter, title, candidate.name)

  await amara.open('/overview')
  await amara.sees('recorded the appointment')
  await amara.follow('Talent Board')
  await amara.sees('when the new post begins')
})

async function aChiefExecutiveNominates(chief: Reader, nominee: { name: string; email: string }) {
  await become(chief, /Chief executive/)
  await chief.open('/nominations')
  await chief.follow('Nominate somebody')
  await chief.press('Send nomination')
  await chief.sees('There is a problem')
  await chief.type('Their full name', nominee.name)
  await chief.type('Their email address', nominee.email)
  await chief.type('Their current post', 'Deputy finance director')
  await chief.choose(
    'Aspirant director',
    'I am their chief executive or accountable officer',
    'Ready now (0 to 6 months)',
  )
  await chief.type('Why do you nominate them?', 'She brought two finance teams together, and both stayed.')
  await chief.type('What would help them to be ready?', 'A seat at a committee of the board.')
  await chief.press('Send nomination')
  await chief.sees('You made the nomination.')
}

async function theNomineeAcceptsAndApplies(
  amara: Reader,
  { email, name }: { email: string; name: string },
  endorser: { name: string; email: string },
) {
  await signInByEmail(amara, email, name)
  await openLetter(amara, email, 'Read the nomination')
  await amara.sees('She brought two finance teams together')
  await amara.follow('Accept')
  await amara.press('Accept and start my application')
  await amara.follow('The roles you look for')
  await amara.press('Save and continue')
  await amara.sees('Choose at least one role')
  await amara.choose('Finance', 'Substantive')
  await amara.date('From when are you available?', '2026-12-01')
  await amara.press('Save and continue')
  await amara.follow('Where you would work')
  await amara.choose('London', 'South West', 'Midlands')
  await amara.press('Save and continue')
  await amara.follow('Your readiness')
  await amara.choose('Ready now (0 to 6 months)')
  await amara.press('Save and continue')
  await amara.follow('Your statements')
  await amara.type('A large change you led', 'We joined two finance teams.')
  await amara.type('Your understanding of board governance', 'I write for the audit committee.')
  await amara.type('Compassionate and inclusive leadership', 'We asked who was missing from the room.')
  await amara.type('Why a board-level post, and why now', 'I want to answer for the whole of it.')
  await amara.press('Save and continue')
  await amara.follow('Who may see you')
  await amara.choose('No, hide me from my employer')
  await amara.press('Save and continue')
  await amara.follow('Endorsement by a second leader')
  await amara.type('Their full name', endorser.name)
  await amara.type('Their email address', endorser.email)
  await amara.press('Send request')
  await amara.sees('Waiting for Idris Second')
}

async function aSecondLeaderEndorses(idris: Reader, { email, name }: { email: string; name: string }) {
  await openLetter(idris, email, 'Answer the request')
  await idris.press('Email me a code')
  await openLetter(idris, email, 'Sign in')
  await idris.press('Sign in')
  await giveName(idris, name)
  await idris.choose('I endorse this application')
  await idris.type('Say why, in your own words', 'I have seen her hold a difficult room.')
  await idris.type('what will you do to release them', 'Three months at most.')
  await idris.press('Send endorsement')
  await idris.sees('I have seen her hold a difficult room.')
}

async function theApplicationIsSubmitted(amara: Reader) {
  await amara.open('/overview')
  await amara.follow('Talent Board')
  await amara.follow('Check your answers')
  await amara.choose(
    'What I have written is true, and I know of nothing that would keep me from being a fit and proper person',
  )
  await amara.press('Submit application')
  await amara.sees('You submitted the application.')
}

async function theTeamAdmitsThem(team: Reader, name: string) {
  await become(team, /Talent team, London/)
  await team.open('/applications')
  await lookFor(team, name, 'Next applications')
  await team.follow(name)
  await team.sees('I have seen her hold a difficult room.')
  await team.follow('Check eligibility')
  await team.choose('Yes, accept it for assessment')
  await team.type('The reason', 'One step below a board, and ready.')
  await team.press('Save and tell the candidate')
  await team.follow('Record the outcome')
  await team.choose('Admit, ready now (0 to 6 months)')
  await team.type('Strengths', 'Calm and exact with money.')
  await team.type('Areas to develop', 'More time with regulators.')
  await team.type('The reason for the decision', 'Clear evidence against the criteria.')
  await team.press('Record and tell the candidate')
  await team.sees('Admitted to the pool')
}

async function aTrustSharesAVacancy(recruiter: Reader, title: string) {
  await become(recruiter, /Recruiter/)
  await recruiter.open('/vacancies')
  await recruiter.follow('Share a vacancy')
  await recruiter.type('Title of the post', title)
  await recruiter.choose('Immediate: we want to fill it now', 'Finance', 'Substantive', 'Retirement')
  await recruiter.date('When does it begin?', inAYear)
  await recruiter.press('Share with the pool')
  await recruiter.sees('You shared an immediate vacancy.')
}

async function anotherRegionsTeamProposesThem(team: Reader, title: string, name: string) {
  await become(team, /Talent team, South West/)
  await team.open('/vacancies')
  await team.follow(title)
  await team.follow('Find fitting members')
  await team.sees('Looks for a finance role')
  await team.follow(`Propose an introduction of ${name}`)
  await team.press('Propose to their team')
  await team.sees('Waiting for the member’s team')
}

async function theirOwnTeamAgrees(team: Reader, name: string) {
  await team.open('/introductions')
  await team.follow(name)
  await team.follow('Agree')
  await team.press('Agree, and ask the member')
  await team.sees('Waiting for the member')
}

async function theMemberAccepts(amara: Reader, title: string) {
  await amara.open('/overview')
  await amara.follow(title)
  await amara.follow('Accept')
  await amara.press('Accept')
  await amara.sees('You accepted the introduction.')
}

async function theTrustInterviewsAndAppoints(recruiter: Reader, title: string, name: string) {
  await recruiter.open('/vacancies')
  await recruiter.follow(title)
  await recruiter.follow(name)
  await recruiter.follow('Record interview')
  await recruiter.date('On which day is the interview?', '2027-01-12')
  await recruiter.press('Record interview')
  await recruiter.follow('Record appointment')
  await recruiter.date('When do they begin?', inAYear)
  await recruiter.press('Record appointment')
  await recruiter.sees('Appointed')
}

/** Goes on through the pages of a list until the words are there. */
async function lookFor(at: Reader, words: string, next: string) {
  for (let page = 0; page < 20 && !(await at.page.getByText(words).first().isVisible()); page++) await at.follow(next)
  await expect(at.page.getByText(words).first()).toBeVisible()
}
