import { test, type Reader } from './reader.ts'
import { become } from './sign-in.ts'
import { inDays, unique } from './somebody.ts'

test('an organisation offers an opportunity, and a member takes part in it', async ({ reader }, info) => {
  test.slow()
  const title = `Shadow our board ${unique(info)}`
  const [member, offerer] = [await reader('member'), await reader('offerer')]

  await anOrganisationOffers(offerer, title)
  await theMemberAsks(member, title)
  await theOrganisationAgrees(offerer, title)
  await theMemberPlansIt(member)
  await theOrganisationEndsIt(offerer, title)
  await member.page.reload()
  await member.sees('Done')
})

async function anOrganisationOffers(offerer: Reader, title: string) {
  await become(offerer, /Organisation administrator/)
  await offerer.open('/opportunities')
  await offerer.follow('What organisations offer')
  await offerer.follow('Offer an opportunity')
  await offerer.press('Offer the opportunity')
  await offerer.sees('Enter a title')
  await offerer.choose('Shadowing')
  await offerer.type('Title', title)
  await offerer.type('What would somebody learn?', 'How a board decides.')
  await offerer.date('From when?', inDays(20))
  await offerer.type('How much time does it take?', 'One day a month')
  await offerer.press('Offer the opportunity')
  await offerer.sees('Nobody has asked yet')
}

async function theMemberAsks(member: Reader, title: string) {
  await become(member, /Pool member/)
  await member.open('/opportunities/what-you-look-for')
  await member.choose('Shadowing')
  await member.type('In your own words', 'To sit beside a board for a year.')
  await member.press('Save')
  await member.sees('To sit beside a board for a year.')
  await member.follow(title)
  await member.follow('Ask for it')
  await member.type('Why would you like this', 'I have never seen a board from within.')
  await member.press('Ask for it')
  await member.sees('Waiting for an answer')
}

async function theOrganisationAgrees(offerer: Reader, title: string) {
  await offerer.open('/opportunities/offered')
  await offerer.follow(title)
  await offerer.follow('Amara Sesay')
  await offerer.sees('I have never seen a board from within.')
  await offerer.follow('Agree')
  await offerer.type('What happens next?', 'Our secretary writes to you.')
  await offerer.press('Agree')
  await offerer.sees('Agreed')
}

async function theMemberPlansIt(member: Reader) {
  await member.page.reload()
  await member.sees('Our secretary writes to you.')
  await member.follow('Put it into your development plan')
  await member.press('Save action')
  await member.sees('It stands in your development plan')
}

async function theOrganisationEndsIt(offerer: Reader, title: string) {
  await offerer.follow('Record as done')
  await offerer.press('Record as done')
  await offerer.sees('Done')
  await offerer.follow(title)
  await offerer.follow('Close the opportunity')
  await offerer.press('Close the opportunity')
  await offerer.sees('Closed')
}
