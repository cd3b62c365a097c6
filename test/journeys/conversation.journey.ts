import { test, type Reader } from './reader.ts'
import { answerByCode, signInByEmail } from './sign-in.ts'
import { inDays, somebody, unique, type Somebody } from './somebody.ts'

const action = 'Shadow the chair of the audit committee'
const right = 'The record says what we talked about, and holds nothing about performance'

test('a talent conversation, from an invitation to somebody unknown to what came of it', async ({ reader }, info) => {
  test.slow()
  const mark = unique(info)
  const [maya, rowan] = [somebody('Maya Lindqvist', mark), somebody('Rowan Ellis', mark)]
  const candidate = await reader('candidate')
  const leader = await reader('leader')
  await signInByEmail(candidate, maya)

  const conversation = await theyAskALeader(candidate, rowan)
  await theLeaderAcceptsAndSetsADay(leader, rowan)
  await theyAssessThemselvesAndShareIt(candidate, conversation)
  await theLeaderReadsIt(leader, conversation)
  await eachWritesTheirView(candidate, leader, conversation)
  await theyAgree(leader, maya)
  await bothAcknowledge(candidate, leader, conversation)
  await theActionIsDone(candidate)
})

async function theyAskALeader(candidate: Reader, leader: Somebody) {
  await candidate.open('/conversations')
  await candidate.follow('how to prepare, and what does not belong there')
  await candidate.open('/conversations')
  await candidate.follow('Ask a senior leader')
  await candidate.type('The leader’s full name', leader.name)
  await candidate.type('The leader’s email address', leader.email)
  await candidate.type('A message to them', 'You saw the merger from the start. What would you do next in my place?')
  await candidate.press('Send invitation')
  await candidate.sees('Waiting for the leader')
  return new URL(candidate.page.url()).pathname
}

async function theLeaderAcceptsAndSetsADay(leader: Reader, who: Somebody) {
  await answerByCode(leader, who, 'Read it and answer')
  await leader.sees('What would you do next in my place?')
  await leader.follow('Accept')
  await leader.press('Accept')
  await leader.follow('Set the day and place')
  await leader.date('Day', inDays(1))
  await leader.type('Time', '14:30')
  await leader.type('Place', 'Room 3')
  await leader.press('Save and tell both')
  await leader.sees('Put it into your calendar')
}

async function theyAssessThemselvesAndShareIt(candidate: Reader, conversation: string) {
  await candidate.open(conversation)
  await candidate.follow('Assess yourself, and decide whether to share it')
  await candidate.follow('Begin a self-assessment')
  await candidate.press('Begin')
  await candidate.follow('Answer the first part')
  await candidate.answer('Speaks up', 'Frequently')
  await candidate.type(
    'Your evidence: what you did, and what came of it (Speaks up)',
    'I told the board what I had missed.',
  )
  await candidate.answer('Develops people', 'Rarely or never')
  for (let part = 1; part <= 4; part++) await candidate.press('Save and continue')
  await candidate.sees('Nobody but you can read this.')
  await candidate.follow('Finish')
  await candidate.press('Finish')
  await candidate.follow('Share')
  await candidate.press('Share')
  await candidate.sees('Besides you, this can be read by Rowan Ellis')
}

async function theLeaderReadsIt(leader: Reader, conversation: string) {
  await leader.open(conversation)
  await leader.follow('The candidate’s self-assessment')
  await leader.sees('I told the board what I had missed.')
}

async function eachWritesTheirView(candidate: Reader, leader: Reader, conversation: string) {
  await candidate.open(conversation)
  await candidate.follow('Write under Career aspirations')
  await candidate.type('Career aspirations', 'I met all my objectives, and want to be a finance director.')
  await candidate.press('Save')
  await candidate.sees('sounds like performance management, which does not belong here')
  await candidate.type('Career aspirations', 'I want to be the finance director of a trust with an old site.')
  await candidate.press('Save')
  await leader.open(conversation)
  await leader.sees('a trust with an old site')
  await leader.follow('Write under Strengths')
  await leader.type('Strengths', 'She says what she does not know.')
  await leader.press('Save')
}

async function theyAgree(leader: Reader, candidate: Somebody) {
  await leader.follow('the agreed readiness')
  await leader.date('The day you talked', inDays(0))
  await leader.choose('Ready now (0 to 6 months)')
  await leader.press('Save')
  await leader.follow('Add an action')
  await leader.type('What is to be done', action)
  await leader.choose('Shadowing', candidate.name)
  await leader.date('By when', inDays(90))
  await leader.press('Save action')
  await leader.sees(action)
}

async function bothAcknowledge(candidate: Reader, leader: Reader, conversation: string) {
  for (const one of [candidate, leader]) {
    await one.open(conversation)
    await one.follow('Acknowledge the record')
    await one.choose(right)
    await one.press('Acknowledge the record')
  }
  await leader.sees('Held and acknowledged')
  await candidate.open(conversation)
  await candidate.seesNot('Change the record')
}

async function theActionIsDone(candidate: Reader) {
  await candidate.follow('Your development plan')
  await candidate.sees(action)
  await candidate.follow('Mark as done')
  await candidate.press('Mark as done')
  await candidate.follow('What is done and dropped')
  await candidate.sees(action)
}
