import { complete, everyTask, submit } from './applying.ts'
import { sendNominationsOf, writeNomination } from './nominating.ts'
import { expect } from '@playwright/test'
import { test, type Reader } from './reader.ts'
import { answerByCode, become, openLetter, signInByEmail } from './sign-in.ts'
import { somebody, unique, type Somebody } from './somebody.ts'
import { askForMore, findEligible, openFromQueue } from './team.ts'

test('a leader nominates, the nominee completes; the nominator learns nothing of what is asked apart', async ({
  reader,
}, info) => {
  test.slow()
  const mark = unique(info)
  const grace = somebody('Grace Adeyemi', mark)
  const endorser = somebody('Ruth Second', mark)
  const leader = await reader('leader')
  const nominee = await reader('nominee')
  const team = await reader('team')

  const nomination = await aLeaderNominates(leader, grace)
  const application = await theNomineeAcceptsAndCompletesEveryTask(nominee, grace, endorser)
  await theEndorserHasReservations(await reader('endorser'), endorser)
  await nominee.open(application)
  await submit(nominee)
  await nominee.sees('Your application is with the London talent team; an answer is due by')
  const before = await textAt(leader, nomination)
  await theyAnswerWhatIsAskedApart(nominee, mark)
  expect(await textAt(leader, nomination)).toBe(before)
  await theNominatorFindsNothing(leader, grace, application, mark)
  await theTeamWantsToKnowMore(team, nominee, grace)
  await nominee.open(application)
  await nominee.sees('Accepted for assessment')
  await nominee.sees('One step below a board, and ready.')
  await theyWithdrawTheirEqualityAnswers(nominee)
})

async function aLeaderNominates(leader: Reader, grace: Somebody) {
  await become(leader, /asked to endorse/)
  await leader.open('/nominations/new')
  await writeNomination(leader, grace)
  await sendNominationsOf(leader, grace)
  await leader.follow(grace.name)
  await leader.sees('Waiting for the nominee')
  return leader.page.url()
}

async function theNomineeAcceptsAndCompletesEveryTask(nominee: Reader, grace: Somebody, endorser: Somebody) {
  await signInByEmail(nominee, grace)
  await openLetter(nominee, grace.email, 'Read the nomination')
  await nominee.follow('Accept')
  await nominee.choose('Yes, it was held')
  await nominee.press('Accept and start my application')
  await complete(nominee, ...everyTask)
  await nominee.follow('Talent conversation')
  await nominee.sees('With David Hallworth')
  await nominee.press('Save and continue')
  await nominee.follow('Endorsement by a second leader')
  await nominee.type('Their full name', endorser.name)
  await nominee.type('Their email address', endorser.email)
  await nominee.press('Send request')
  await nominee.follow('CV')
  const cv = { name: 'Grace Adeyemi.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }
  await nominee.page.getByLabel('CV').setInputFiles(cv)
  await nominee.press('Attach CV')
  await nominee.sees('You have completed every task.')
  return nominee.page.url().replace(/\?.*/, '')
}

async function theEndorserHasReservations(endorser: Reader, who: Somebody) {
  await answerByCode(endorser, who, 'Answer the request')
  await endorser.choose('I endorse it with reservations')
  await endorser.type('Say why, in your own words', 'Exact with money; she has led few who are not in finance.')
  await endorser.type('what will you do to release them', 'Three months at most.')
  await endorser.press('Send endorsement')
}

async function theyAnswerWhatIsAskedApart(nominee: Reader, mark: string) {
  await nominee.follow('Adjustments for your assessment')
  await nominee.type('What would help you', `Papers in large print, ${mark}`)
  await nominee.press('Save')
  await nominee.follow('Equality information')
  await nominee.answer('Is your gender the same', 'Yes')
  await nominee.press('Save my answers')
  await nominee.sees('Your answers are saved. Nobody else can see them.')
  await nominee.answer('Is your gender the same', 'Prefer not to say')
  await nominee.press('Save my answers')
  await nominee.sees('delete them all')
}

/** Every page that the nominator can come to, by the links of every page that they can come to. */
async function theNominatorFindsNothing(leader: Reader, { name }: Somebody, application: string, mark: string) {
  const seen = new Set(['/overview'])
  const aboutThem: string[] = []
  for (const path of seen) {
    const response = await leader.page.request.get(path)
    if (!(response.headers()['content-type'] ?? '').includes('html')) continue
    const html = await response.text()
    expect(html, path).not.toContain(`large print, ${mark}`)
    if (html.includes(name)) {
      aboutThem.push(path)
      expect(html, path).not.toMatch(/adjustment|equality|monitoring/i)
    }
    const links = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&') ?? '')
    for (const href of links) if (!notFollowed.test(href)) seen.add(href)
  }
  expect(seen.size).toBeGreaterThan(20)
  expect(aboutThem.length).toBeGreaterThan(2)
  const shut = [application, `${application}/adjustments`, '/adjustments']
  for (const path of shut) expect((await leader.page.request.get(path)).status(), path).toBeGreaterThanOrEqual(403)
  await leader.open('/equality-information')
  await leader.sees('We ask these once you have submitted an application')
}

/** What is the same for everybody, what would end their session, and other people’s organisations. */
const notFollowed = /^\/(assets|organisations|boards|demonstration|sign-out|privacy|cookies|accessibility)/

async function textAt(leader: Reader, address: string) {
  await leader.open(address)
  return leader.page.locator('main').textContent()
}

async function theTeamWantsToKnowMore(team: Reader, nominee: Reader, { name }: Somebody) {
  await openFromQueue(team, name)
  await team.sees('This application is with the London talent team')
  await askForMore(team, 'How large was the budget of the two teams?')
  await team.sees('This application is with the candidate')
  await nominee.open('/overview')
  await nominee.follow('Talent Board')
  await nominee.sees('Your application is with you')
  await nominee.follow('Answer')
  await nominee.sees('How large was the budget of the two teams?')
  await nominee.type('Your answer', '£412 million, over two years.')
  await nominee.press('Send to the talent team')
  await nominee.sees('Your application is with the London talent team')
  await openFromQueue(team, name)
  await team.sees('£412 million')
  await findEligible(team)
}

async function theyWithdrawTheirEqualityAnswers(nominee: Reader) {
  await nominee.open('/equality-information')
  await nominee.follow('delete them all')
  await nominee.press('Delete my answers')
  await nominee.sees('Your answers are deleted.')
  await nominee.seesNot('You have answered before')
}
