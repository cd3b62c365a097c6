import { expect } from '@playwright/test'
import { complete, everyTask, submit } from './applying.ts'
import { aspirants } from './nominating.ts'
import { test, type Reader } from './reader.ts'
import { answerByCode, signInByEmail } from './sign-in.ts'
import { inDays, somebody, unique, type Somebody } from './somebody.ts'

test('somebody applies by themselves, without an endorsement', async ({ reader }, info) => {
  test.slow()
  const mark = unique(info)
  const [hanna, partner] = [somebody('Hanna Lowe', mark), somebody('Peter Ashe', mark)]
  const candidate = await reader('candidate')
  await signInByEmail(candidate, hanna)

  await theyStartFromTheRoundsPage(candidate)
  const application = candidate.page.url()
  await complete(candidate, ...everyTask)
  await candidate.follow('Check your answers')
  await candidate.sees('Still to do before you can submit')
  await theySayWhereTheyTalked(candidate, partner)
  await theirPartnerAcknowledges(await reader('partner'), partner)

  await candidate.open(application)
  await candidate.sees('You have completed every task.')
  await submit(candidate)
  await candidate.sees('No endorsement was asked for. A missing endorsement never stops an application.')
  await candidate.sees('Your application is with the London talent team')
})

async function theyStartFromTheRoundsPage(candidate: Reader) {
  await candidate.open('/boards')
  await candidate.follow('London')
  await candidate.page.locator('main').getByRole('link', { name: 'Aspirant directors', exact: true }).click()
  await candidate.follow('Apply')
  await expect(candidate.page.getByLabel(aspirants, { exact: true })).toBeChecked()
  await candidate.press('Start')
  await candidate.sees('nobody but you sees the draft')
}

async function theySayWhereTheyTalked(candidate: Reader, partner: Somebody) {
  await candidate.follow('Talent conversation')
  await candidate.follow('It was held elsewhere')
  await candidate.type('The leader’s full name', partner.name)
  await candidate.type('The leader’s email address', partner.email)
  await candidate.date('The day you talked', inDays(-20))
  await candidate.choose('Ready now (0 to 6 months)')
  await candidate.press('Save and ask for their acknowledgement')
  await candidate.sees(`With ${partner.name}: waiting for the other’s acknowledgement`)
}

async function theirPartnerAcknowledges(leader: Reader, partner: Somebody) {
  await answerByCode(leader, partner, 'Read it and answer')
  await leader.follow('Confirm that you talked')
  await leader.page.getByLabel('We talked on').check()
  await leader.press('Confirm that you talked')
  await leader.sees('Held and acknowledged')
}
