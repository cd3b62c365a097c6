import { test, type Reader } from './reader.ts'
import { become, signInByEmail } from './sign-in.ts'
import { inDays, unique } from './somebody.ts'

const siobhan = { name: 'Siobhan Kerrigan', email: 'siobhan.kerrigan@thornhithe.example' }

test('a post of the board is kept, foreseen, confirmed, answered, and goes to a search firm', async ({
  reader,
}, info) => {
  const title = `Director of public health ${unique(info)}`
  const recruiter = await reader('recruiter')
  const team = await reader('team')
  await signInByEmail(recruiter, siobhan)
  await become(team, /Talent team, London/)

  await sheAddsItToTheRegister(recruiter, title)
  await sheForeseesAVacancy(recruiter, title)
  await theTeamSeesWhatIsExpected(team, title)
  await sheConfirmsItAsImmediate(recruiter, title)
  await theTeamAnswersThatNobodyFits(team, title)
  await sheTurnsToASearchFirm(recruiter)
  await theTeamAcknowledgesIt(team, title)
  await itStandsInTheHistory(recruiter, title)
})

async function sheAddsItToTheRegister(recruiter: Reader, title: string) {
  await recruiter.open('/hiring')
  await recruiter.follow('the register of board posts')
  await recruiter.follow('Add a')
  await recruiter.type('Title of the post', title)
  await recruiter.choose('Vacant')
  await recruiter.date('When does the term end?', inDays(120))
  await recruiter.press('Add post')
  await recruiter.sees('Choose the role')
  await recruiter.choose('Public health', 'Filled')
  await recruiter.date('Since when?', inDays(-900))
  await recruiter.press('Add post')
  await recruiter.sees('You added a board post.')
  await recruiter.sees('Filled')
}

async function sheForeseesAVacancy(recruiter: Reader, title: string) {
  await recruiter.open('/hiring')
  await recruiter.follow(`Predict a vacancy for ${title}`)
  await recruiter.choose('Substantive')
  await recruiter.date('When does it begin at the latest?', inDays(30))
  await recruiter.press('Save and continue')
  await recruiter.sees('Enter how likely it is')
  await recruiter.type('How likely is it', '60')
  await recruiter.press('Save and continue')
  await recruiter.sees('The latest day must not be before the earliest')
  await recruiter.date('When does it begin at the latest?', inDays(300))
  await recruiter.press('Save and continue')
  await recruiter.sees('Nobody else sees this yet')
  await recruiter.follow('Share as predicted')
  await recruiter.press('Share as predicted')
  await recruiter.sees('You shared a predicted vacancy.')
}

async function theTeamSeesWhatIsExpected(team: Reader, title: string) {
  await team.open('/vacancies')
  await team.follow(title)
  await team.sees('60%')
  await team.seesNot('Your team answers by')
}

async function sheConfirmsItAsImmediate(recruiter: Reader, title: string) {
  await recruiter.open('/hiring')
  await recruiter.follow(title)
  await recruiter.follow('See how many fit')
  await recruiter.press('See how many fit')
  await recruiter.sees('Nobody in the pool fits at present')
  await recruiter.follow('Confirm as immediate')
  await recruiter.press('Confirm as immediate')
  await recruiter.sees('The talent team answers by')
  await recruiter.sees('10 working days left')
}

async function theTeamAnswersThatNobodyFits(team: Reader, title: string) {
  await team.open('/vacancies?need=answer')
  await team.follow(title)
  await team.sees('10 working days left')
  await team.follow('Find fitting members')
  await team.sees('Nobody fits as the vacancy stands')
  await team.follow('answer that nobody fits')
  await team.press('Answer that nobody fits')
  await team.sees('Say what the organisation should know')
  await team.type('What should the organisation know?', 'Two members would fit on a fixed term of a year.')
  await team.press('Answer that nobody fits')
  await team.sees('You answered the vacancy')
}

async function sheTurnsToASearchFirm(recruiter: Reader) {
  await recruiter.page.reload()
  await recruiter.sees('Two members would fit on a fixed term of a year.')
  await recruiter.follow('Record that you use a search firm')
  await recruiter.type('Name of the search firm', 'Harrow and Pike')
  await recruiter.type('Fee, in pounds', '38000')
  await recruiter.choose('Another reason, as an exception that the talent team acknowledges')
  await recruiter.press('Record')
  await recruiter.sees('Say what makes it an exception')
  await recruiter.type('What makes it an exception?', 'Nobody in the pool fits, and the post cannot wait.')
  await recruiter.press('Record')
  await recruiter.sees('it waits for the talent team')
}

async function theTeamAcknowledgesIt(team: Reader, title: string) {
  await team.open('/search-firms')
  await team.sees('Exception: acknowledge it')
  await team.follow(title)
  await team.follow('Acknowledge the exception')
  await team.sees('Yes, and it had answered')
  await team.type('Anything to say to the organisation?', 'Agreed. Please tell us whom you appoint.')
  await team.press('Acknowledge')
  await team.sees('You acknowledged the use of a search firm.')
}

async function itStandsInTheHistory(recruiter: Reader, title: string) {
  await recruiter.page.reload()
  await recruiter.sees('Agreed. Please tell us whom you appoint.')
  await recruiter.follow('Close vacancy')
  await recruiter.type('Why do you close it?', 'The firm found a director from the ambulance service.')
  await recruiter.press('Close vacancy')
  await recruiter.sees('You closed the vacancy.')
  await recruiter.open('/hiring#history')
  await recruiter.sees(title)
  await recruiter.sees('The firm found a director from the ambulance service.')
}
