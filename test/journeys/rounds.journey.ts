import { expect } from '@playwright/test'
import { complete } from './applying.ts'
import { test, type Reader } from './reader.ts'
import { become } from './sign-in.ts'
import { inDays, unique } from './somebody.ts'

test('two rounds with their own pathways and days; one is applied to, and closed', async ({ reader }, info) => {
  const mark = unique(info)
  const now = { title: `Directors of estates ${mark}`, pathway: 'Existing director', first: inDays(0) }
  const later = { title: `Chief executives of ${mark}`, pathway: 'Aspirant chief executive', first: inDays(12) }
  const team = await reader('team')
  const visitor = await reader('visitor')
  const candidate = await reader('candidate')
  await become(team, /Talent team, London/)

  const open = await theTeamOpensARound(team, now)
  await theTeamOpensARound(team, later)
  await everybodySeesBoth(visitor, now.title, later.title)
  const application = await somebodyApplies(candidate, open, now.title)
  await theTeamClosesIt(team, open)
  await itIsSaidPlainly(visitor, open, now.title)
  await theCandidateIsTold(candidate, application)
})

interface Opened {
  title: string
  pathway: string
  first: string
}

async function theTeamOpensARound(team: Reader, { title, pathway, first }: Opened) {
  await team.open('/rounds')
  await team.follow('Prepare a round')
  await team.type('Title', title)
  await team.choose(pathway)
  await team.date('First day', first)
  await team.date('Last day', inDays(45))
  await team.type('About the round', 'Four posts are expected to be free within a year.')
  await team.press('Save round')
  await team.follow('Change the questions')
  await team.type('Question 1', 'A building that you would build again')
  await team.press('Save questions')
  await team.follow('Publish')
  await team.press('Publish')
  return new URL(team.page.url()).pathname
}

async function everybodySeesBoth(visitor: Reader, now: string, later: string) {
  await visitor.open('/boards')
  await visitor.follow('London')
  await visitor.sees(now)
  await visitor.follow(later)
  await visitor.sees('Not open yet')
  await visitor.sees('Aspirant chief executive')
  await visitor.seesNot('Nominate somebody')
}

async function somebodyApplies(candidate: Reader, round: string, title: string) {
  await become(candidate, /Candidate/)
  await candidate.open(round)
  await candidate.sees('A building that you would build again')
  await candidate.sees('What happens afterwards')
  await candidate.follow('Apply')
  await candidate.press('Start')
  await candidate.sees(title)
  await complete(candidate, 'About you')
  return new URL(candidate.page.url()).pathname
}

async function theTeamClosesIt(team: Reader, round: string) {
  await team.open(round)
  await team.follow('Close')
  await team.sees('A closed round is not opened again.')
  await team.press('Close the round')
}

async function itIsSaidPlainly(visitor: Reader, round: string, title: string) {
  await visitor.open(round)
  await visitor.sees('This round takes no more applications or nominations. What was submitted before counts.')
  await visitor.sees('Closed by the board')
  await visitor.open('/boards/london')
  await visitor.seesNot(title)
}

async function theCandidateIsTold(candidate: Reader, application: string) {
  await candidate.page.goto('/demonstration/outbox')
  await expect(candidate.page.locator(`main a[href="${application}"]`).first()).toBeVisible()
}
