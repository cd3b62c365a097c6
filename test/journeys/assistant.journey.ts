import { sendNominationsOf, writeNomination } from './nominating.ts'
import { test, type Reader } from './reader.ts'
import { become } from './sign-in.ts'
import { somebody, unique, type Somebody } from './somebody.ts'

test('an assistant prepares three nominations, and the chief executive sends them at once', async ({
  reader,
}, info) => {
  test.slow()
  const mark = unique(info)
  const nominees = ['Ama Boateng', 'Bilal Haq', 'Cerys Vaughan'].map((name) => somebody(name, mark))
  const assistant = await reader('assistant')
  const chief = await reader('chief')

  await become(assistant, /Assistant/)
  for (const nominee of nominees) await theAssistantPrepares(assistant, nominee)
  await theChiefChangesOneAndSendsAll(chief, nominees)
  await theAssistantLearnsNothingMore(assistant, nominees)
})

async function theAssistantPrepares(assistant: Reader, nominee: Somebody) {
  await assistant.open('/nominations')
  await assistant.follow('Nominate somebody')
  await assistant.sees('If you write for a leader')
  await writeNomination(assistant, nominee, { by: 'assistant' })
  await assistant.sees('Caroline Mensah has been told, reads it and sends it.')
}

async function theChiefChangesOneAndSendsAll(chief: Reader, nominees: Somebody[]) {
  const [first, ...others] = nominees
  await become(chief, /Chief executive(?! asked)/)
  await chief.open('/nominations')
  await chief.follow('Check and send')
  await chief.sees('Your assistant prepared this one.')
  await chief.follow(`Change the nomination of ${first?.name}`)
  await chief.type('Conflicts of interest', 'We sit on the board of the same charity.')
  await chief.press('Save nomination')
  await chief.sees('We sit on the board of the same charity.')
  await sendNominationsOf(chief, ...nominees)
  await chief.sees('You sent 3 nominations.')
  for (const { name } of [first, ...others].filter((one) => one !== undefined)) await chief.sees(name)
}

async function theAssistantLearnsNothingMore(assistant: Reader, [nominee]: Somebody[]) {
  await assistant.open('/nominations')
  await assistant.follow(nominee?.name ?? '')
  await assistant.seesNot('Withdraw')
  await assistant.seesNot('Application')
}
