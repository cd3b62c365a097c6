import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import type { States } from '../../rules/lifecycles.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { day } from '../../ui/words.ts'
import type { adverts } from './queries.ts'

type Listed = Awaited<ReturnType<typeof adverts>> & { state: States['advert'] }

const told = {
  waiting: {
    title: 'Adverts to settle',
    intro:
      'These adverts may be for a board post in your region, or nobody knows whose they are. Say of each whether it is one: a board post becomes a vacancy.',
    empty: 'No advert waits for you. Import a file of adverts to find board posts that organisations have not shared.',
  },
  dismissed: {
    title: 'Adverts for no board post',
    intro: 'These adverts were settled as being for no board post. You can look at one again if that was wrong.',
    empty: 'No advert has been settled as being for no board post.',
  },
} as const

export function AdvertsPage({ data: { state, rows, next } }: ViewProps<Listed>) {
  const { title, intro, empty } = state === 'dismissed' ? told.dismissed : told.waiting
  const other = state === 'dismissed' ? '' : '?state=dismissed'
  return (
    <Layout title={title} trail={[{ href: paths.vacancies(), text: 'Vacancies' }]} wide>
      <h1>{title}</h1>
      <p>{rows.length === 0 ? empty : intro}</p>
      {button({ text: 'Import adverts', href: paths.importAdverts(), variant: 'secondary' })}
      {rows.length > 0 && (
        <Table
          caption={title}
          headings={['Post', 'Employer', 'Closes', 'Why']}
          rows={rows.map((row) => [
            <a href={paths.advert(row.id)}>{row.title}</a>,
            row.organisation_name ?? row.employer,
            row.closes_on ? day(row.closes_on) : 'Not stated',
            row.why,
          ])}
        />
      )}
      <More href={next && `${paths.adverts()}?state=${state}&after=${encodeURIComponent(next)}`} noun="adverts" />
      <p>
        <a href={`${paths.adverts()}${other}`}>{other ? told.dismissed.title : told.waiting.title}</a>
      </p>
    </Layout>
  )
}
