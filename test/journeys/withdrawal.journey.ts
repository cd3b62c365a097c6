import { complete, everyTask, submit } from './applying.ts'
import { sendNominationsOf, writeNomination } from './nominating.ts'
import { test, type Reader } from './reader.ts'
import { become, openLetter, signInByEmail } from './sign-in.ts'
import { somebody, unique, type Somebody } from './somebody.ts'
import { askForMore, findEligible, openFromQueue } from './team.ts'

test('somebody may withdraw at every stage, and use what they wrote again', async ({ reader }, info) => {
  test.slow()
  const noor = somebody('Noor Rahman', unique(info))
  const leader = await reader('leader')
  const candidate = await reader('candidate')
  const team = await reader('team')
  await become(leader, /asked to endorse/)
  await signInByEmail(candidate, noor)

  await theyDeclineWhileItWaits(leader, candidate, noor)
  await theyAcceptAndWithdrawTheDraft(leader, candidate, noor)

  await applyAgain(candidate, 'South West: Aspirant directors, all year round')
  await withdraw(candidate, 'will no longer consider you')

  await applyAgain(candidate, 'London: Aspirant directors, all year round')
  await openFromQueue(team, noor.name)
  await askForMore(team, 'How large was the budget?')
  await candidate.page.reload()
  await candidate.sees('More information wanted')
  await withdraw(candidate, 'will no longer consider you')
  await team.page.reload()
  await team.sees('Withdrawn')

  await applyAgain(candidate, 'London: Existing directors, all year round')
  await openFromQueue(team, noor.name)
  await findEligible(team)
  await candidate.page.reload()
  await candidate.sees('Accepted for assessment')
  await withdraw(candidate, 'will no longer consider you')
})

async function nominate(leader: Reader, nominee: Somebody, conversation?: string) {
  await leader.open('/nominations/new')
  await writeNomination(leader, nominee, conversation ? { conversation } : {})
  await sendNominationsOf(leader, nominee)
}

async function theyDeclineWhileItWaits(leader: Reader, candidate: Reader, noor: Somebody) {
  await nominate(leader, noor, 'Not yet')
  await openLetter(candidate, noor.email, 'Read the nomination')
  await candidate.sees('Waiting for the talent conversation')
  await candidate.follow('Decline')
  await candidate.press('Decline')
  await candidate.sees('Declined')
}

async function theyAcceptAndWithdrawTheDraft(leader: Reader, candidate: Reader, noor: Somebody) {
  await nominate(leader, noor)
  await openLetter(candidate, noor.email, 'Read the nomination')
  await candidate.follow('Accept')
  await candidate.choose('Yes, it was held')
  await candidate.press('Accept and start my application')
  await complete(candidate, ...everyTask)
  await withdraw(candidate, 'Nobody but you has seen this draft')
}

async function withdraw(candidate: Reader, said: string) {
  await candidate.follow('Withdraw')
  await candidate.sees(said)
  await candidate.press('Withdraw application')
  await candidate.sees('Withdrawn')
}

/** With the answers of the application that is open. */
async function applyAgain(candidate: Reader, round: string) {
  await candidate.follow('Use these answers in another round')
  await candidate.choose(round)
  await candidate.press('Start with these answers')
  await complete(candidate, 'Declarations')
  await candidate.sees('You have completed every task.')
  await submit(candidate)
}
