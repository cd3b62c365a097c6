import type { Reader } from './reader.ts'
import { inDays, type Somebody } from './somebody.ts'

export const aspirants = 'London: Aspirant directors, all year round'

/** What is answered where the nominating leader has held the talent conversation. */
const talked = { leader: 'Yes, with me', assistant: 'Yes, with the leader who nominates them' }

interface Writing {
  by?: keyof typeof talked
  /** Another than the one that is open all year. */
  round?: string
  /** Instead of the conversation with the nominating leader. */
  conversation?: string
}

/** The leader, or who writes for one, fills in the form and saves it. */
export async function writeNomination(
  leader: Reader,
  nominee: Somebody,
  { by = 'leader', round = aspirants, conversation }: Writing = {},
) {
  await leader.type('Their full name', nominee.name)
  await leader.type('Their work email address', nominee.email)
  await leader.type('Their current post', 'Deputy finance director')
  await leader.choose(
    round,
    'I am their chief executive or accountable officer',
    'Ready now (0 to 6 months)',
    conversation ?? talked[by],
  )
  await leader.type('Why do you nominate them?', 'She brought two finance teams together, and both stayed.')
  await leader.type('What would help them to be ready?', 'A seat at a committee of the board.')
  if (!conversation) await leader.date('Day of the conversation', inDays(-7))
  await leader.press('Save nomination')
}

/** The leader reads what waits, and sends these and no others. */
export async function sendNominationsOf(leader: Reader, ...nominees: Somebody[]) {
  for (const { name } of nominees) await leader.sees(name)
  for (const tick of await leader.page.getByRole('checkbox').all()) await tick.uncheck()
  for (const { name } of nominees) await leader.page.getByLabel(name).check()
  await leader.press('Send')
}
