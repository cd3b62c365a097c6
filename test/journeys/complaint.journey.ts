import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { test, type Reader } from './reader.ts'
import { become } from './sign-in.ts'
import { unique } from './somebody.ts'

test('a complaint is made, acknowledged and answered; and one’s own data is downloaded', async ({ reader }, info) => {
  const words = `My post was shown with the wrong title, ${unique(info)}.`
  const member = await reader('member')
  const team = await reader('team')
  await become(member, /Pool member/)
  await become(team, /Talent team, London/)

  const complaint = await theyComplain(member, words)
  await theTeamAcknowledges(team, complaint, words)
  await member.open(complaint)
  await member.sees('is looking into it and answers by')
  await theTeamAnswers(team)
  await member.open(complaint)
  await member.sees('We have put the title right.')
  await theyDownloadTheirData(member, words)
})

async function theyComplain(member: Reader, words: string) {
  await member.open('/account')
  await member.follow('Your data')
  await member.follow('Make a request or complain')
  await member.choose('Complain about how we use your data')
  await member.answer('Which board is to answer?', 'London Regional Talent Board')
  await member.type('What it is about', words)
  await member.press('Send')
  await member.sees('It acknowledges it by')
  return new URL(member.page.url()).pathname
}

async function theTeamAcknowledges(team: Reader, complaint: string, words: string) {
  await team.open('/requests')
  await team.sees('Complaint about the use of data')
  await team.open(complaint)
  await team.sees(words)
  await team.follow('Acknowledge')
  await team.press('Acknowledge')
}

async function theTeamAnswers(team: Reader) {
  await team.follow('Answer')
  await team.type('Your answer', 'We have put the title right. It came from an old file.')
  await team.press('Send answer')
}

async function theyDownloadTheirData(member: Reader, words: string) {
  await member.open('/your-data')
  const [file] = await Promise.all([
    member.page.waitForEvent('download'),
    member.page
      .getByRole('link', { name: 'Download your data' })
      .or(member.page.getByRole('button', { name: 'Download your data' }))
      .click(),
  ])
  const data = await readFile(await file.path(), 'utf8')
  expect(data).toContain(words)
  expect(data).toContain('We have put the title right.')
}
