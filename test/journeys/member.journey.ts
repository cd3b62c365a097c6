import { becomesAMember } from './member.ts'
import { test, type Reader } from './reader.ts'
import { inDays, somebody, unique } from './somebody.ts'

test('a member and their team keep a membership right', async ({ reader }, info) => {
  test.slow()
  const who = somebody('Demelza Rowse', unique(info))
  const [team, member] = [await reader('team'), await reader('member')]
  await becomesAMember(team, member, who)
  const membership = new URL(member.page.url()).pathname

  await theTeamJudgesReadiness(team, membership)
  await theMemberPausesAndComesBack(member, membership)
  await theMemberHides(member, membership)
  await theTeamSuspendsThem(team, membership)
  await theMemberAnswers(member, membership)
  await theTeamReinstatesThem(team)
  await member.open(membership)
  await member.sees('In the pool')
})

async function theTeamJudgesReadiness(team: Reader, membership: string) {
  await team.open(membership)
  await team.follow('Judge anew')
  await team.press('Save')
  await team.sees('Choose when they are ready')
  await team.choose('Ready now (0 to 6 months)')
  await team.type('What does this rest on?', 'Has run two hospitals through a winter.')
  await team.press('Save')
  await team.sees('Ready now')
  await team.follow('How it was judged over time, and why')
  await team.sees('Has run two hospitals through a winter.')
}

async function theMemberPausesAndComesBack(member: Reader, membership: string) {
  await member.open(membership)
  await member.sees('Ready now')
  await member.follow('Pause until a day')
  await member.date('Until when are you not available?', inDays(-3))
  await member.press('Save')
  await member.sees('There is a problem')
  await member.date('Until when are you not available?', inDays(60))
  await member.press('Save')
  await member.sees('Paused until')
  await member.follow('Change your pause, or end it')
  await member.page.getByRole('group', { name: 'Until when' }).getByLabel('Day').fill('')
  await member.page.getByRole('group', { name: 'Until when' }).getByLabel('Month').fill('')
  await member.page.getByRole('group', { name: 'Until when' }).getByLabel('Year').fill('')
  await member.press('Save')
  await member.seesNot('Paused until')
}

async function theMemberHides(member: Reader, membership: string) {
  await member.follow('Change who may see you')
  await member.choose('No, hide me from my employer')
  await member.press('Save')
  await member.sees('Severnmouth University Hospitals')
  await member.follow('Hide from other organisations')
  await member.type('Hide me from', 'Exmoor Coast')
  await member.press('Add organisation')
  await member.sees('You named 1 organisation')
  await member.open(membership)
  await member.sees('Posts that fit you')
}

async function theTeamSuspendsThem(team: Reader, membership: string) {
  await team.open(membership)
  await team.follow('Suspend the membership')
  await team.press('Suspend')
  await team.sees('Write the reason')
  await team.type('Why is the membership suspended?', 'A reference is being clarified.')
  await team.date('When do you review it?', inDays(30))
  await team.press('Suspend')
  await team.sees('A reference is being clarified.')
}

async function theMemberAnswers(member: Reader, membership: string) {
  await member.open(membership)
  await member.sees('Nobody is shown your profile')
  await member.seesNot('Who can see you')
  await member.follow('Answer')
  await member.type('Your answer', 'The reference is in the post.')
  await member.press('Send your answer')
  await member.sees('The reference is in the post.')
}

async function theTeamReinstatesThem(team: Reader) {
  await team.page.reload()
  await team.sees('The reference is in the post.')
  await team.follow('Reinstate')
  await team.type('What did the review come to?', 'The reference is clear.')
  await team.press('Reinstate')
  await team.sees('In the pool')
}
