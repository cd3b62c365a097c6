import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { contractTypes, labelOf, roleFamilies, vacancyReasons } from '../../rules/categories.ts'
import { introduction, vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { holds } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { Table } from '../../ui/table.tsx'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import { day } from '../../ui/words.ts'
import { FromAdvert } from '../adverts/from-advert.tsx'
import type { introductionsTo } from '../introductions/queries.ts'
import type { Vacancy } from './queries.ts'

export interface VacancyData {
  vacancy: Vacancy
  introductions: Awaited<ReturnType<typeof introductionsTo>>
  happened: Happened[]
}

export function VacancyPage({
  data: { vacancy: it, introductions, happened },
  actor,
}: ViewProps<VacancyData, 'vacancy.see'>) {
  const live = it.state === 'open' || it.state === 'predicted'
  const team = holds(actor, 'talent-team', it.scope)
  const recruiter = holds(actor, 'recruiter', it.scope)
  return (
    <Layout title={it.title} trail={[{ href: paths.vacancies(), text: 'Vacancies' }]}>
      <h1>
        <span class="nhsuk-caption-l">{it.organisation_name}</span>
        {it.title}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} />
      </p>
      {team && live && button({ text: 'Find fitting members', href: paths.matches(it.id) })}
      <Moves
        of={lifecycle}
        thing={it}
        actor={actor}
        ways={{ confirm: paths.confirmVacancy(it.id), close: paths.closeVacancy(it.id) }}
      />
      <Summary
        rows={[
          { key: 'Role', value: labelOf(roleFamilies, it.role_family) },
          { key: 'Held as', value: labelOf(contractTypes, it.contract_type) },
          { key: 'Begins', value: day(it.starts_on) },
          it.ends_on ? { key: 'Ends', value: day(it.ends_on) } : null,
          it.reason ? { key: 'Why', value: labelOf(vacancyReasons, it.reason) } : null,
          it.likelihood ? { key: 'Likelihood', value: `${it.likelihood}%` } : null,
          { key: 'Region', value: it.region_name },
          it.source === 'advert' ? { key: 'From an advert', value: <FromAdvert it={it} /> } : null,
          it.description ? { key: 'About the post', value: it.description } : null,
          it.outcome ? { key: 'Closed because', value: it.outcome } : null,
        ]}
      />
      {recruiter && live && (
        <p>
          <a href={paths.editVacancy(it.id)}>Change the vacancy</a>
        </p>
      )}
      <h2 class="nhsuk-heading-m">Introductions</h2>
      {introductions.length === 0 ? (
        <p>
          {team
            ? 'Nobody has been introduced yet. Find fitting members to introduce the first.'
            : 'Nobody has been introduced yet. The talent team is looking.'}
        </p>
      ) : (
        <Table
          caption="Introductions to this vacancy"
          headings={['Member', 'Current post', 'Status']}
          rows={introductions.map((row) => [
            <a href={paths.introduction(row.id)}>{row.name}</a>,
            row.current_post,
            <StateTag of={introduction} state={row.state} />,
          ])}
        />
      )}
      <History happened={happened} actor={actor} />
    </Layout>
  )
}
