import { paths } from '../../paths.ts'
import { contractTypes, labelOf } from '../../rules/categories.ts'
import { introduction, vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { dayInLondon } from '../../rules/days.ts'
import { PoolAnswer } from '../../ui/pool-answer.tsx'
import { Shares } from '../../ui/shares.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { begins } from '../vacancies/begins.ts'
import type { LiveVacancy, Stage } from './live.ts'

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
  <Stages stages={it.byStage} />,
]

const Stages = ({ stages }: { stages: readonly Stage[] }) =>
  stages.length === 0 ? (
    <span class="app-muted">Nobody yet</span>
  ) : (
    <Shares
      shares={stages.map(({ state, number }) => {
        const { label, tag } = introduction.states[state as keyof typeof introduction.states]
        return { label: label.toLowerCase(), number, colour: tag }
      })}
    />
  )
