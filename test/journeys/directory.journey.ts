import { expect } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test, type Reader } from './reader.ts'
import { become } from './sign-in.ts'
import { unique } from './somebody.ts'

test('a talent team finds members, compares them, and keeps and takes what it found', async ({ reader }, info) => {
  test.slow()
  const team = await reader('team')
  await become(team, /Talent team, South West/)

  await openMember(team, 'Kate Trevanion')
  await theyAreFoundMisspelt(team)
  await theTeamNarrowsAndCompares(team)
  await theTeamSavesTheSearch(team, `Nurses ${unique(info)}`)
  await theTeamExports(team)
})

async function theyAreFoundMisspelt(team: Reader) {
  await team.open('/members')
  await unfoldFilters(team)
  await team.type('Search', 'Trevanyon')
  await team.press('Show members')
  await team.sees('Showing results for trevanion')
}

async function theTeamNarrowsAndCompares(team: Reader) {
  await team.open('/members')
  await unfoldFilters(team)
  await team.page.getByText('Role they look for').first().click()
  await team.page.getByRole('checkbox', { name: 'Nursing' }).check()
  await team.press('Show members')
  await team.sees('Remove Role they look for: Nursing')
  await team.seesNot('Hamish Rennie')
  await team.choose('Compare Kate Trevanion', 'Compare Robert Inglis')
  await team.press('Compare those ticked')
  await team.sees('Nothing here is a score')
}

async function theTeamSavesTheSearch(team: Reader, name: string) {
  await team.open('/members?role=nursing')
  await team.follow('Save this search')
  await team.press('Save')
  await team.sees('Give the search a name')
  await team.type('Name of the search', name)
  await team.choose('Send me an email when somebody new fits. It says so and no more.')
  await team.press('Save')
  await team.follow(name)
  await team.sees('You last looked on')
}

async function theTeamExports(team: Reader) {
  await team.follow('Export as a spreadsheet')
  await team.press('Download the list')
  await team.sees('Say what you need the list for')
  await team.type('What you need the list for', 'The board’s succession paper')
  const download = team.page.waitForEvent('download')
  await team.page.getByRole('button', { name: 'Download the list' }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain('Kate Trevanion')
}

/** Where filters are folded, on a phone, unfolds them. */
async function unfoldFilters({ page }: Reader) {
  const fold = page.getByText('Search and filter', { exact: true })
  if (await fold.isVisible()) await fold.click()
}

/** Searches the directory by a first name, and opens the member. */
async function openMember(team: Reader, name: string) {
  await team.open('/members')
  await unfoldFilters(team)
  await team.type('Search', name.split(' ')[0] ?? '')
  await team.press('Show members')
  await team.follow(name)
}
