import { expect } from '@playwright/test'
import type { Reader } from './reader.ts'
import { items } from './own-round.ts'
import { inDays } from './somebody.ts'

/** Somebody of the demonstration, at their own browser. */
export interface Panelist {
  reader: Reader
  email: string
  part: 'Chair, or who stands in for the chair: scores too' | 'Assessor' | 'Inclusion adviser, who signs off'
}

/** The team forms a panel for a round, of these people, and convenes it once they have said who they are. Gives its address. */
export async function formsAPanel(team: Reader, round: string, title: string, panelists: Panelist[]): Promise<string> {
  await team.open(round)
  await team.follow('Form a panel')
  await team.type('Name of the panel', title)
  await team.press('Form the panel')
  await team.sees('Before the panel can be convened it needs')
  const panel = new URL(team.page.url()).pathname
  for (const one of panelists) await adds(team, panel, one)
  for (const { reader } of panelists) await statesWhoTheyAre(reader, panel)
  await team.open(panel)
  await team.follow('Convene the panel')
  await team.press('Convene the panel')
  await team.sees('You convened the panel.')
  return panel
}

/** The team adds somebody to the panel. */
export async function adds(team: Reader, panel: string, { email, part }: Omit<Panelist, 'reader'>) {
  await team.open(panel)
  await team.follow('Add somebody to the panel')
  await team.choose(part)
  await team.type('Their email address', email)
  await team.type('Their full name', 'As they are known')
  await team.press('Add to the panel')
}

/** Post, training and availability, where they have not been stated before. */
export async function statesWhoTheyAre(reader: Reader, panel: string) {
  await reader.open(panel)
  const toState = reader.page.getByRole('link', { name: 'State your post, training and availability' })
  if ((await toState.count()) === 0) return
  await reader.follow('State your post, training and availability')
  await reader.type('Your post', 'Director of people')
  await reader.choose('Executive director', 'Tuesday', 'Thursday')
  await reader.type('Your organisation', 'Exmoor Coast')
  await reader.date('When were you last trained to assess?', inDays(-90))
  await reader.press('Save')
}

/** Every name on the list is answered for: no conflict. */
export async function declaresNoConflict(reader: Reader, panel: string) {
  await reader.open(`${panel}/names`)
  while ((await reader.page.getByText('You have answered for every name on the list.').count()) === 0) {
    for (const no of await reader.page.getByLabel('No conflict', { exact: true }).all()) await no.check()
    await reader.press('Save and continue')
  }
  await reader.sees('You have answered for every name on the list.')
}

/** An assessor scores alone, item by item. */
export async function scores(reader: Reader, assessment: string, level: string) {
  await reader.open(assessment)
  await reader.follow('Begin to score')
  for (const item of Object.keys(items)) {
    await reader.sees(item)
    await reader.choose(level)
    await reader.type('The evidence', `She told how it began, and what became better: ${level.toLowerCase()}.`)
    await reader.press('Save and go on')
  }
  await reader.sees('Check and lock your scores')
}

/** All at once, each in their own browser. */
export async function locks(reader: Reader, assessment: string) {
  await reader.open(`${assessment}/lock`)
  await reader.choose('I have scored by myself, by the evidence, and have no conflict with this candidate')
  await reader.press('Lock my scores')
}

/** The chair records what is agreed on each item, and proposes an outcome. */
export async function agrees(chair: Reader, assessment: string) {
  await chair.open(`${assessment}/moderation`)
  await chair.follow('Record what the panel agrees on')
  for (const _ of Object.keys(items)) {
    await chair.choose('Good evidence')
    await chair.type('The reason', 'We heard the same story, and talked it through.')
    await chair.press('Save and go on')
  }
  await chair.sees('The scores side by side')
}

/** The chair proposes to admit. */
export async function proposes(chair: Reader, assessment: string, strengths: string) {
  await chair.open(`${assessment}/outcome`)
  await chair.choose('Admit, ready now (0 to 6 months)')
  await chair.type('Strengths', strengths)
  await chair.type('Areas to develop', 'More time with regulators.')
  await chair.type('The reason for the outcome', 'Clear evidence against the criteria.')
  await chair.press('Propose, for the inclusion adviser')
  await expect(chair.page.locator('main')).toContainText('With the inclusion adviser')
}
