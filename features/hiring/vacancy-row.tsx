import { paths } from '../../paths.ts'
import { contractTypes, labelOf } from '../../rules/categories.ts'
import { introduction, vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { dayInLondon } from '../../rules/days.ts'
import { PoolAnswer } from '../../ui/pool-answer.tsx'
import { Shares } from '../../ui/shares.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { begins } from '../vacancies/begins.ts'
import type { LedTo } from '../vacancies/led-to.ts'
import type { LiveVacancy } from './live.ts'

export const vacancyHeadings = ['Post', 'Status', 'Begins', 'Talent team’s answer', 'Introductions']

/** One live vacancy: what it is, where it stands, and how many are at each stage. */
export const vacancyRow = (it: LiveVacancy, opens: boolean) => [
  <div>
    {opens ? <a href={paths.vacancy(it.id)}>{it.title}</a> : <strong class="app-user-text">{it.title}</strong>}
    <br />
    <span class="app-muted">{labelOf(contractTypes, it.contract_type)}</span>
  </div>,
  <StateTag of={lifecycle} state={it.state} />,
  <>{begins(it)}</>,
  <PoolAnswer it={it} today={dayInLondon()} />,
  <Stages it={it} />,
]

const Stages = ({ it: { byStage, led } }: { it: Pick<LiveVacancy, 'byStage' | 'led'> }) =>
  byStage.length === 0 ? (
    <span class="app-muted">{nobody(led)}</span>
  ) : (
    <Shares
      shares={byStage.map(({ state, number }) => {
        const { label, tag } = introduction.states[state as keyof typeof introduction.states]
        return { label: label.toLowerCase(), number, colour: tag }
      })}
    />
  )

const nobody = (led: LedTo) =>
  led === 'asking' ? 'Members are being asked' : led === 'nobody-accepted' ? 'Nobody has accepted so far' : 'Nobody yet'
