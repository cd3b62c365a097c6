import type { Reader } from './reader.ts'
import { inDays } from './somebody.ts'

/** What the round is assessed by: each item, and what gives evidence on it. */
export const items = {
  'Engages and aligns others': 'Interview',
  'Takes a system perspective': 'Interview',
  'Driving change and delivering tangible results': 'Reading the application',
} as const

/** London's team opens a round of its own, assessed by three items, without names. Gives its address. */
export async function opensARound(team: Reader, title: string): Promise<string> {
  await team.open('/rounds')
  await team.follow('Prepare a round')
  await team.type('Title', title)
  await team.choose('Aspirant director')
  await team.date('First day', inDays(0))
  await team.type('About the round', 'Posts in finance are expected to be free within a year.')
  await team.press('Save round')
  const address = new URL(team.page.url()).pathname
  await team.follow('Publish')
  await team.press('Publish')
  await choosesWhatIsAssessed(team, address)
  return address
}

async function choosesWhatIsAssessed(team: Reader, address: string) {
  await team.open(`${address}/assessment`)
  for (const tick of await team.page.getByRole('checkbox').all()) await tick.uncheck()
  await team.press('Save how it is assessed')
  await team.sees('There is a problem')
  for (const [item, instrument] of Object.entries(items)) await team.answer(item, instrument)
  await team.press('Save how it is assessed')
  await team.sees('Takes a system perspective')
}
