import { attach, bringsAList, columns, comesByTheLetter, joins, listed } from './member.ts'
import { test } from './reader.ts'
import { somebody, unique } from './somebody.ts'

test('a board brings the list it kept before, and those on it confirm or refuse', async ({ reader }, info) => {
  test.slow()
  const mark = unique(info)
  const [hester, wilfred] = [somebody('Hester Angove', mark), somebody('Wilfred Pascoe', mark)]
  const [team, first, second] = [await reader('team'), await reader('first'), await reader('second')]

  await bringsAList(team, [listed(hester), listed(wilfred, 'Astronaut', 'One day')])
  await team.sees('It takes: one or more role families')
  await team.press('Import 1 member')
  await team.sees('Correct the list and send it again, or choose to leave out what is wrong')

  await team.follow('Send another list')
  await attach(team, 'The list', 'corrected.csv', [columns, listed(hester), listed(wilfred)])
  await team.press('Check the list')
  await team.press('Import 2 members')
  await team.sees('The list is imported')
  await team.follow('See who has not confirmed yet')
  await team.sees(hester.name)

  await joins(first, hester)
  await first.sees('Severnmouth University Hospitals')

  await comesByTheLetter(second, wilfred)
  await second.follow('Refuse, and leave the list')
  await second.press('Refuse')
  await team.page.reload()
  await team.seesNot(hester.name)
  await team.seesNot(wilfred.name)
})
