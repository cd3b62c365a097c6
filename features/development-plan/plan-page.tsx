import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { PlanLine } from './plan-line.tsx'
import { ActionCard } from './action-card.tsx'
import { Standing } from './standing.tsx'
import type { DevelopmentPlan, Planned } from './queries.ts'

interface Data {
  toDo: boolean
  rows: Planned[]
  next: string | null
  promises: Planned[]
  plan: DevelopmentPlan
}

export function PlanPage({ data, actor }: ViewProps<Data, 'action.see'>) {
  const { toDo, rows, next, promises, plan } = data
  const today = dayInLondon()
  const any = plan.done + plan.toDo > 0
  return (
    <Layout title="Development plan" trail={[{ href: paths.overview(), text: 'Overview' }]} wide>
      <h1>Your development plan</h1>
      {any && <Standing plan={plan} />}
      {toDo && rows.length > 1 && <PlanLine actions={rows} today={today} />}
      <div class="nhsuk-button-group">
        {button({ text: 'Add an action', href: paths.addAction(), variant: 'secondary' })}
      </div>
      <h2>{toDo ? 'To do' : 'Done and dropped'}</h2>
      {rows.length === 0 && <p>{toDo ? nothingToDo : 'Nothing has been done or dropped yet.'}</p>}
      <ul class="app-plan">
        {rows.map((action) => (
          <ActionCard action={action} actor={actor} today={today} />
        ))}
      </ul>
      <More
        href={next && `${paths.developmentPlan()}?${toDo ? '' : 'show=ended&'}after=${encodeURIComponent(next)}`}
        noun="actions"
      />
      <p>
        {toDo ? (
          <a href={`${paths.developmentPlan()}?show=ended`}>What is done and dropped</a>
        ) : (
          <a href={paths.developmentPlan()}>What is to do</a>
        )}
      </p>
      {promises.length > 0 && (
        <section aria-labelledby="promises">
          <h2 id="promises">What you promised to others</h2>
          <ul class="app-plan">
            {promises.map((action) => (
              <ActionCard action={action} actor={actor} today={today} />
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}

const nothingToDo =
  'Nothing is to do. What you agree on in a talent conversation stands here, and you can add steps of your own.'
