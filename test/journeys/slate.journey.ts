import { confirms, importsMembers } from './listed.ts'
import { acceptsTheIntroduction } from './introduced.ts'
import { test, type Reader } from './reader.ts'
import { givesTheRole } from './roles-given.ts'
import { become, signInByEmail } from './sign-in.ts'
import { inDays, somebody, unique, type Somebody } from './somebody.ts'

/** An organisation accepts the agreement once: at each width the story plays at another, in another region. */
const places = {
  desk: { team: /Talent team, London/, region: 'Y56', organisation: 'Kingsmere Community Health' },
  phone: { team: /Talent team, South West/, region: 'Y58', organisation: 'NHS Wessmoor' },
}

test('of two on a slate one declines, the other is shortlisted, and is thought of for the next post', async ({
  reader,
}, info) => {
  test.slow()
  const mark = unique(info)
  const { team: role, region, organisation } = places[info.project.name as keyof typeof places]
  const [ifan, mercy] = [somebody('Ifan Rees', mark), somebody('Mercy Addo', mark)]
  const [greta, paul] = [somebody('Greta Holm', mark), somebody('Paul Inman', mark)]
  const [team, recruiter, administrator] = [
    await reader('team'),
    await reader('recruiter'),
    await reader('administrator'),
  ]
  const [first, second] = [await reader('first-member'), await reader('second-member')]
  const post = `Director of governance ${mark}`
  const next = `Company secretary ${mark}`

  await become(team, role)
  await givesTheRole(team, 'organisation-administrator', greta, organisation)
  await signInByEmail(administrator, greta)
  await givesTheRole(administrator, 'recruiter', paul)
  await signInByEmail(recruiter, paul)
  await importsMembers(team, region, [ifan, mercy])
  await confirms(first, ifan)
  await confirms(second, mercy)

  await sharesAVacancy(recruiter, post)
  await theTeamSendsASlate(team, post, [ifan, mercy])
  await oneDeclines(first, post)
  await acceptsTheIntroduction(second, post)
  await theOrganisationSeesNoName(recruiter, post, [ifan, mercy])
  await theirAdministratorAcceptsTheAgreement(recruiter, administrator)
  await theyReadAndShortlistThem(recruiter, mercy)
  await theyAnswerThem(recruiter, mercy, post)
  await sheReadsWhy(second, post)

  await sharesAVacancy(recruiter, next)
  await sheIsThoughtOfAgain(team, next, mercy)
  await acceptsTheIntroduction(second, next)
  await theyOfferAndSheRefuses(recruiter, next, mercy)
})

async function sharesAVacancy(recruiter: Reader, title: string) {
  await recruiter.open('/hiring')
  await recruiter.follow('Share a vacancy')
  await recruiter.choose('Immediate: we want to fill it now')
  await recruiter.press('Continue')
  await recruiter.type('Title of the post', title)
  await recruiter.choose('Governance', 'Substantive', 'Retirement')
  await recruiter.date('When should the new person start?', inDays(365))
  await recruiter.press('Save and continue')
  await recruiter.follow('Ask the talent pool')
  await recruiter.press('Ask the talent pool')
}

async function theTeamSendsASlate(team: Reader, title: string, members: Somebody[]) {
  await team.open('/vacancies')
  await team.follow(title)
  await team.follow('Find fitting members')
  for (const { name } of members) await team.choose(`Put on the slate: ${name}`)
  await team.press('Write the slate')
  for (const { name } of members.slice(1))
    await team.type(`Why do you think of ${name}?`, 'Ran a board through a merger.')
  await team.press('Send the slate of 2')
  await team.sees(`Write why you think of ${members[0]?.name}`)
  await team.type(`Why do you think of ${members[0]?.name}?`, 'Has written for three boards.')
  await team.press('Send the slate of 2')
  await team.sees('You answered the vacancy.')
}

async function oneDeclines(member: Reader, post: string) {
  await member.open('/overview')
  await member.follow(post)
  await member.sees('Has written for three boards.')
  await member.follow('Decline')
  await member.press('Decline')
  await member.sees('Choose why you decline')
  await member.choose('It is not the right time for me')
  await member.press('Decline')
  await member.sees('You declined the introduction.')
}

async function theOrganisationSeesNoName(recruiter: Reader, post: string, members: Somebody[]) {
  await recruiter.open('/hiring')
  await recruiter.follow(`Go on with ${post}`)
  await recruiter.seesNot('Declined')
  await recruiter.follow('Member 1')
  await recruiter.sees('Ran a board through a merger.')
  for (const { name } of members) await recruiter.seesNot(name)
}

async function theirAdministratorAcceptsTheAgreement(recruiter: Reader, administrator: Reader) {
  const introduction = recruiter.page.url()
  await recruiter.follow('Open the profile and see who it is')
  await recruiter.sees('has not accepted it yet')
  await recruiter.press('Ask them to accept it')
  await administrator.open(new URL(recruiter.page.url()).pathname)
  await administrator.follow('Accept the agreement')
  await administrator.press('Accept the agreement')
  await administrator.sees('Confirm that you accept the agreement')
  await administrator.choose(
    'I accept this agreement for the organisation, and will tell those who recruit what it says',
  )
  await administrator.press('Accept the agreement')
  await administrator.sees('accepted it for')
  await recruiter.open(introduction)
}

async function theyReadAndShortlistThem(recruiter: Reader, { name }: Somebody) {
  await recruiter.follow('Open the profile and see who it is')
  await recruiter.press('Open the profile and see who it is')
  await recruiter.sees('You opened the profile.')
  await recruiter.follow(`Go on with the introduction of ${name}`)
  await recruiter.follow('Shortlist')
  await recruiter.press('Put on the shortlist')
}

async function theyAnswerThem(recruiter: Reader, { name }: Somebody, post: string) {
  const introduction = recruiter.page.url()
  await recruiter.open('/hiring')
  await recruiter.follow(`Go on with ${post}`)
  await recruiter.follow('Close vacancy')
  await recruiter.type('Why do you close it?', 'We appointed our deputy.')
  await recruiter.press('Close vacancy')
  await recruiter.sees('There is a problem')
  await recruiter.open(introduction)
  await recruiter.follow('Record as not appointed')
  await recruiter.press('Record, with feedback')
  await recruiter.sees('Write feedback for the member')
  await recruiter.type('Feedback for the member', 'The panel would have been glad of you. Another had led a merger.')
  await recruiter.choose('Yes, somebody else was stronger on the day')
  await recruiter.press('Record, with feedback')
  await recruiter.sees('You recorded that they were not appointed.')
  await recruiter.sees(name)
}

async function sheReadsWhy(member: Reader, post: string) {
  await member.open('/overview')
  await member.follow(post)
  await member.sees('The panel would have been glad of you.')
}

async function sheIsThoughtOfAgain(team: Reader, title: string, { name }: Somebody) {
  await team.open('/vacancies')
  await team.follow(title)
  await team.follow('Find fitting members')
  await team.follow('whom a panel could have appointed before')
  await team.page.getByLabel(name).check()
  await team.press('Add to the slate')
  await team.type(`Why do you think of ${name}?`, 'A panel found her appointable last month.')
  await team.press('Ask the member')
  await team.sees('Waiting for the member')
}

async function theyOfferAndSheRefuses(recruiter: Reader, title: string, member: Somebody) {
  await recruiter.open('/hiring')
  await recruiter.follow(`Go on with ${title}`)
  await recruiter.follow('Member 1')
  await theyReadAndShortlistThem(recruiter, member)
  await recruiter.follow('Set the interview day')
  await recruiter.date('On which day is the interview?', inDays(14))
  await recruiter.press('Save the interview day')
  await recruiter.follow('Make an offer')
  await recruiter.press('Record the offer')
  await recruiter.follow('They refused the offer')
  await recruiter.type('Why', 'She stays with her own trust.')
  await recruiter.press('Record that they refused the offer')
  await recruiter.sees('Offer refused')
}
