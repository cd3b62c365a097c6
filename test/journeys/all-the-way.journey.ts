import { complete, everyTask, submit } from './applying.ts'
import { aPanelAssesses } from './assessed.ts'
import { sendNominationsOf, writeNomination } from './nominating.ts'
import { opensARound } from './own-round.ts'
import { acceptsTheIntroduction } from './introduced.ts'
import { test, type Reader } from './reader.ts'
import { answerByCode, become, openLetter, signInByEmail } from './sign-in.ts'
import { inDays, somebody, unique, type Somebody } from './somebody.ts'
import { findEligible, openFromQueue } from './team.ts'

const inAYear = inDays(365)

test('from nomination over a panel to appointment, each in their own browser', async ({ reader }, info) => {
  // It goes through everything, and takes its time on a slow machine.
  test.setTimeout(900_000)
  const mark = unique(info)
  const candidate = somebody('Amara Okafor', mark)
  const endorser = somebody('Idris Second', mark)
  const [chief, amara, team, recruiter] = [
    await reader('chief'),
    await reader('candidate'),
    await reader('team'),
    await reader('recruiter'),
  ]
  await become(team, /Talent team, London/)
  const title = `Aspirant directors of finance ${mark}`
  const round = await opensARound(team, title)

  await aChiefExecutiveNominates(chief, candidate, `London: ${title}, all year round`)
  await theNomineeAccepts(amara, candidate)
  const application = new URL(amara.page.url()).pathname
  await complete(amara, ...everyTask)
  await theyHideFromATrust(amara)
  await theyAskForAnEndorsement(amara, endorser)
  await aSecondLeaderEndorses(await reader('endorser'), endorser)
  await amara.open(application)
  await submit(amara)
  await openFromQueue(team, candidate.name)
  await team.sees('I have seen her hold a difficult room.')
  await findEligible(team)
  await aPanelAssesses({ reader, team, candidate: amara, name: candidate.name, application, round, mark })

  const post = `Director of finance ${mark}`
  await aTrustSharesAVacancy(recruiter, post)
  await anotherRegionsTeamProposesThem(await reader('other-team'), post, candidate.name)
  await theirOwnTeamAgrees(team, candidate.name)
  await acceptsTheIntroduction(amara, post)
  await theTrustInterviewsAndAppoints(recruiter, post, candidate.name)

  await amara.open('/overview')
  await amara.sees('recorded the appointment')
  await amara.follow('London Regional Talent Board')
  await amara.sees('when the new post begins')
})

async function aChiefExecutiveNominates(chief: Reader, nominee: Somebody, round: string) {
  await become(chief, /Chief executive(?! asked)/)
  await chief.open('/nominations')
  await chief.follow('Nominate somebody')
  await chief.press('Save nomination')
  await chief.sees('There is a problem')
  await writeNomination(chief, nominee, { round })
  await sendNominationsOf(chief, nominee)
  await chief.sees(nominee.name)
}

async function theNomineeAccepts(amara: Reader, nominee: Somebody) {
  await signInByEmail(amara, nominee)
  await openLetter(amara, nominee.email, 'Read the nomination')
  await amara.sees('She brought two finance teams together')
  await amara.follow('Accept')
  await amara.choose('Yes, it was held')
  await amara.press('Accept and start my application')
}

async function theyHideFromATrust(amara: Reader) {
  await amara.follow('Who may see you')
  await amara.choose('No, hide me from my employer')
  await amara.press('Save and continue')
  await amara.type('Hide me from', 'Exmoor Coast')
  await amara.press('Add organisation')
  await amara.sees('You are hidden from 1 organisation')
  await amara.follow('Continue')
}

async function theyAskForAnEndorsement(amara: Reader, endorser: Somebody) {
  await amara.follow('Endorsement by a second leader')
  await amara.type('Their full name', endorser.name)
  await amara.type('Their email address', endorser.email)
  await amara.press('Send request')
  await amara.sees(`Waiting for ${endorser.name}`)
}

async function aSecondLeaderEndorses(idris: Reader, endorser: Somebody) {
  await answerByCode(idris, endorser, 'Answer the request')
  await idris.choose('I endorse this application')
  await idris.type('Say why, in your own words', 'I have seen her hold a difficult room.')
  await idris.type('what will you do to release them', 'Three months at most.')
  await idris.press('Send endorsement')
  await idris.sees('I have seen her hold a difficult room.')
}

async function aTrustSharesAVacancy(recruiter: Reader, title: string) {
  await become(recruiter, /Recruiter/)
  await recruiter.open('/vacancies')
  await recruiter.follow('Share a vacancy')
  await recruiter.choose('Immediate: we want to fill it now')
  await recruiter.press('Continue')
  await recruiter.type('Title of the post', title)
  await recruiter.choose('Finance', 'Substantive', 'Retirement')
  await recruiter.date('When should the new person start?', inAYear)
  await recruiter.press('Save and continue')
  await recruiter.sees('Nobody else sees this yet')
  await recruiter.follow('Change what is asked for')
  await recruiter.type('What must somebody have?', 'Has led the finance of a large organisation')
  await recruiter.choose('Would help')
  await recruiter.press('Save')
  await recruiter.follow('See how many fit')
  await recruiter.press('See how many fit')
  await recruiter.sees('of the pool fit')
  await recruiter.follow('Ask the talent pool')
  await recruiter.press('Ask the talent pool')
  await recruiter.sees('10 working days left')
}

async function anotherRegionsTeamProposesThem(team: Reader, title: string, name: string) {
  await become(team, /Talent team, South West/)
  await team.open('/vacancies')
  await team.follow(title)
  await team.follow('Find fitting members')
  await team.sees('Looks for a finance role')
  await team.choose(`Put on the slate: ${name}`)
  await team.press('Write the slate')
  await team.type(`Why do you think of ${name}?`, 'Has led the finance of a merger.')
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

async function theTrustInterviewsAndAppoints(recruiter: Reader, title: string, name: string) {
  await recruiter.open('/vacancies')
  await recruiter.follow(title)
  await recruiter.follow('Member 1')
  await recruiter.follow('Open the profile and see who it is')
  await recruiter.press('Open the profile and see who it is')
  await recruiter.sees('You opened the profile.')
  await recruiter.follow(`Go on with the introduction of ${name}`)
  await recruiter.follow('Shortlist')
  await recruiter.press('Put on the shortlist')
  await recruiter.follow('Set the interview day')
  await recruiter.date('On which day is the interview?', inDays(30))
  await recruiter.press('Save the interview day')
  await recruiter.follow('Make an offer')
  await recruiter.sees('has not taken place yet')
  await recruiter.press('Record the offer')
  await recruiter.follow('Record the checks')
  await recruiter.date('On which day was the fit and proper person test completed?', inDays(0))
  await recruiter.date('On which day were the references in place?', inDays(0))
  await recruiter.press('Save')
  await recruiter.follow('Record appointment')
  await recruiter.date('When do they begin?', inAYear)
  await recruiter.press('Record appointment')
  await recruiter.sees('Appointed')
}
