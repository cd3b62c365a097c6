import { expect } from '@playwright/test'
import { attach } from './member.ts'
import { test } from './reader.ts'
import { become } from './sign-in.ts'
import { inDays, unique } from './somebody.ts'

test('a talent team brings a file of adverts, and settles what nobody can be sure of', async ({ reader }, info) => {
  test.slow()
  const mark = unique(info)
  const team = await reader('team')
  await become(team, /Talent team, South West/)
  await team.open('/vacancies')
  await team.follow('Adverts to settle')
  await team.follow('Import adverts')
  await team.press('Import')
  await team.sees('Choose the file with the adverts')
  await attach(team, 'The file with the adverts', 'adverts.csv', fileOf(mark))
  await team.press('Import')
  await expect(async () => {
    await team.follow('See how far it is')
    await team.sees('Adverts imported')
  }).toPass({ timeout: 20_000 })
  await team.sees('It has no title.')

  await team.follow('Settle what waits')
  await team.page
    .getByRole('row', { name: `Isles ${mark}` })
    .getByRole('link', { name: 'Medical director' })
    .click()
  await team.sees('The directory has no organisation of that name.')
  await team.follow('It is a board post')
  await team.press('Make it a vacancy')
  await team.sees('Enter whose post it is')
  await team.type('Whose post is it?', 'Exmoor Coast')
  await team.press('Make it a vacancy')
  await team.page
    .getByRole('row', { name: `Isles ${mark}` })
    .getByRole('link')
    .click()
  await team.follow('It is not a board post')
  await team.press('Settle it')
  await team.seesNot(mark)
  await team.follow('Adverts for no board post')
  await team.sees(`Isles ${mark}`)
  await team.open('/vacancies')
  await team.follow('Medical director')
  await team.sees('From an advert')
})

/** One that is sure, two whose employer nobody knows, one below a board, and one that cannot be read. */
const fileOf = (mark: string) => [
  'id,title,hiringOrganization,salaryMin,salaryMax,salaryUnit,salaryText,datePosted,validThrough',
  ...[
    'Chief finance officer,Severnmouth University Hospitals NHS Trust,140000,155000,YEAR,VSM',
    `Medical director,Isles ${mark} NHS Trust,140000,155000,YEAR,VSM`,
    `Chief operating officer,Isles ${mark} NHS Trust,140000,155000,YEAR,VSM`,
    'Staff nurse,Exmoor Coast Partnership NHS Trust,31049,37796,YEAR,Band 5',
    ',Exmoor Coast Partnership NHS Trust,,,,',
  ].map((one, at) => `${mark}-${at},${one},${inDays(-2)},${inDays(20)}`),
]
