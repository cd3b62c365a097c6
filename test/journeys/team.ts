import { become } from './sign-in.ts'
import type { Reader } from './reader.ts'

/** London's talent team finds an application in its queue and opens it. */
export async function openFromQueue(team: Reader, candidate: string) {
  await become(team, /Talent team, London/)
  await team.open('/applications')
  await lookFor(team, candidate, 'Next applications')
  await team.follow(candidate)
}

/** Turns the pages of a list until somebody stands on one. */
async function lookFor(reader: Reader, words: string, next: string) {
  while ((await reader.page.locator('main').getByText(words).count()) === 0) await reader.follow(next)
}

/** From an application: the team accepts it for assessment. */
export async function findEligible(team: Reader) {
  await team.follow('Check eligibility')
  await team.choose('Yes, accept it for assessment')
  await team.type('The reason', 'One step below a board, and ready.')
  await team.press('Save and tell the candidate')
  await team.sees('Accepted for assessment')
}

/** From an application: the team wants to know more first. */
export async function askForMore(team: Reader, question: string) {
  await team.follow('Ask for more information')
  await team.type('What do you want to know?', question)
  await team.press('Ask the candidate')
  await team.sees('More information wanted')
}
