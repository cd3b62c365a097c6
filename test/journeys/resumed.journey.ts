import { complete } from './applying.ts'
import { aspirants } from './nominating.ts'
import { test, type Reader } from './reader.ts'
import { signInByEmail } from './sign-in.ts'
import { somebody, unique } from './somebody.ts'

const question = 'A large change you led'

test('left in the middle, resumed on another device, and edited in two tabs at once', async ({ reader }, info) => {
  const kim = somebody('Kim Sato', unique(info))
  const office = await reader('office')
  const home = await reader('home')

  await signInByEmail(office, kim)
  await theyBeginAndLeave(office)
  await signInByEmail(home, kim)
  await theyGoOn(home)
  await twoTabsSaveTheSameTask(home, await home.tab())

  await office.open('/overview')
  await office.follow('Talent Board')
  await office.follow('Your statements')
  await office.sees('From the second tab.')
})

async function theyBeginAndLeave(office: Reader) {
  await office.open('/applications/start')
  await office.choose(aspirants)
  await office.press('Start')
  await complete(office, 'About you', 'Your readiness')
  await office.follow('Your statements')
  await office.type(question, 'Begun at the office.')
  await office.press('Save and continue')
  await office.sees('2 of 10 tasks completed.')
}

async function theyGoOn(home: Reader) {
  await home.open('/overview')
  await home.follow('Talent Board')
  await home.sees('2 of 10 tasks completed.')
  await home.follow('Your statements')
  await home.sees('Begun at the office.')
}

async function twoTabsSaveTheSameTask(first: Reader, second: Reader) {
  await second.open(first.page.url())
  await first.type(question, 'From the first tab.')
  await first.press('Save and continue')
  await second.type(question, 'From the second tab.')
  await second.press('Save and continue')
  await second.sees('in another tab')
  await second.sees('Saved meanwhile: From the first tab.')
  await second.sees('From the second tab.')
  await second.press('Save and continue')
  await second.sees('2 of 10 tasks completed.')
}
