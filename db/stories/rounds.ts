import type { Pathway } from '../../rules/categories.ts'
import { inDays } from './days.ts'
import { london, midlands, southWest } from './places.ts'
import { prose } from './prose.ts'
import { gethin, nadia, sunita } from './roles.ts'
import type { Telling } from './telling.ts'
import type { NewRound } from './verbs/as-board.ts'

const allYear = (region: string, pathway: Pathway, title: string, about: string, daysAgo: number): NewRound => ({
  region,
  title,
  pathway,
  roles: [],
  opens: inDays(-daysAgo),
  closes: null,
  about,
})

/** The three boards take directors and aspirant directors all year; a few rounds have days of their own. */
export async function roundsAreOpened({ on }: Telling): Promise<void> {
  const regions = [
    [london, nadia, 900, 'London’s boards look after nine million people, and after each other.'],
    [southWest, gethin, 896, 'From the Severn to Scilly, distance is what our boards have in common.'],
    [midlands, sunita, 338, 'We want to know everybody in the Midlands who could lead one of its boards.'],
  ] as const
  for (const [region, team, daysAgo, about] of regions) {
    await on(daysAgo + 1, team).opensARound(allYear(region, 'existing', 'Existing directors', about, daysAgo))
    await on(daysAgo, team).opensARound(allYear(region, 'aspirant', 'Aspirant directors', about, daysAgo))
  }

  await on(336, sunita).opensARound({
    ...allYear(midlands, 'aspirant-chief-executive', 'Aspirant chief executives', '', 336),
    closes: inDays(94),
    about: prose`Five of our chief executives have told us when they mean to retire. We would rather meet those who may
      follow them before a post is advertised than after.`,
  })
  const nurses = await on(60, gethin).opensARound({
    ...allYear(southWest, 'aspirant', 'Aspirant chief nurses, autumn', '', 58),
    roles: ['nursing'],
    closes: inDays(20),
    about: 'Three chief nurses of the South West retire within two years.',
  })
  await on(21, gethin).closesTheRound(nurses)
  await on(12, nadia).opensARound({
    ...allYear(london, 'aspirant', 'Aspirant directors of finance and digital, winter', '', 12),
    roles: ['finance', 'digital'],
    closes: inDays(38),
    about: prose`Seven posts in finance and digital are expected to be free within a year. The panel meets in the second week
      after the last day, so that nobody waits long.`,
  })
  await on(6, nadia).preparesARound({
    ...allYear(london, 'aspirant-chief-executive', 'Aspirant chief executives, spring', '', -60),
    closes: inDays(110),
  })
}
