import { paths } from '../../paths.ts'
import * as lifecycles from '../../rules/lifecycles.ts'
import { ClockBar } from '../../ui/clock-bar.tsx'
import { day } from '../../ui/words.ts'
import type { Overview } from './queries.ts'
import { Section } from './section.tsx'

/** What vacancies ask of a team and of those who recruit. */
export function VacanciesAtWork({ unanswered, exceptions, adverts, toConfirm, today, vacancies }: Overview) {
  return (
    <>
      <Section
        title="Vacancies that wait for your team’s answer"
        items={unanswered.map(({ id, title, organisation_name, asked_on, answer_due }) => ({
          id,
          href: paths.vacancy(id),
          text: `${title}, ${organisation_name}`,
          standing: asked_on && answer_due && <ClockBar from={asked_on} due={answer_due} today={today} />,
        }))}
        all={{ href: `${paths.vacancies()}?need=answer`, text: 'All that wait for an answer' }}
      />
      <Section
        title="Search firms used as an exception"
        items={exceptions.map(({ id, firm, title, organisation_name }) => ({
          id,
          href: paths.acknowledgeSearch(id),
          text: `${organisation_name}: ${firm} for ${title}`,
        }))}
        all={{ href: paths.searchUses(), text: 'All search firms that were used' }}
      />
      <Section
        title="Adverts to settle"
        items={
          adverts
            ? [{ id: 'adverts', href: paths.adverts(), text: `Say whether they are for a board post: ${adverts}` }]
            : []
        }
      />
      <Section
        title="Are these vacancies still right?"
        items={toConfirm.map(({ id, title, confirmed_on }) => ({
          id,
          href: paths.vacancy(id),
          text: title,
          standing: `Last confirmed ${day(confirmed_on)}`,
        }))}
        all={{ href: `${paths.vacancies()}?need=confirming`, text: 'All to be confirmed' }}
      />
      {vacancies && (
        <Section
          title="Vacancies"
          items={vacancies.map(({ id, state, title, organisation_name }) => ({
            id,
            state,
            of: lifecycles.vacancy,
            href: paths.vacancy(id),
            text: `${title}, ${organisation_name}`,
          }))}
          empty="No vacancy is live."
          all={{ href: paths.vacancies(), text: 'All vacancies' }}
        />
      )}
    </>
  )
}
