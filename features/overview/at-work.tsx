import { paths } from '../../paths.ts'
import * as lifecycles from '../../rules/lifecycles.ts'
import { day } from '../../ui/words.ts'
import { Standing } from '../nominations/standing.tsx'
import type { Overview } from './queries.ts'
import { Section } from './section.tsx'

/** What waits for somebody in their roles: as an endorser, leader, recruiter or member of a talent team. */
export function AtWork({ endorsements, toSend, nominations, waiting, membersWaiting, ...rest }: Overview) {
  const { proposals, introduced, vacancies } = rest
  return (
    <>
      <Section
        title="Endorsements you are asked for"
        items={endorsements.map(({ id, candidate_name }) => ({
          id,
          href: paths.giveEndorsement(id),
          text: `Endorse ${candidate_name}`,
        }))}
      />
      <Section
        title="Nominations to check and send"
        items={toSend.map(({ id, nominee_name }) => ({ id, href: paths.sendNominations(), text: nominee_name }))}
      />
      {waiting && (
        <Section
          title="Applications that wait for your team"
          items={waiting.map(({ id, state, name }) => ({
            id,
            state,
            of: lifecycles.application,
            href: paths.application(id),
            text: name,
          }))}
          empty="No application waits for your team."
          all={{ href: paths.applications(), text: 'All applications' }}
        />
      )}
      <Section
        title="Members who wait for your team"
        items={membersWaiting.map(({ id, href, text }) => ({ id, href, text }))}
      />
      {proposals && (
        <Section
          title="Proposals from other regions"
          items={proposals.map(({ id, name, title, organisation_name }) => ({
            id,
            href: paths.introduction(id),
            text: `${name} for ${title}, ${organisation_name}`,
          }))}
          all={{ href: paths.introductions(), text: 'All introductions under way' }}
        />
      )}
      {introduced && (
        <Section
          title="Members introduced to you"
          items={introduced.map(({ id, state, name, title, feedback_due }) => ({
            id,
            state,
            of: lifecycles.introduction,
            href: paths.introduction(id),
            text: `${name} for ${title}${feedback_due ? `, owed an answer by ${day(feedback_due)}` : ''}`,
          }))}
          all={{ href: paths.introductions(), text: 'All introductions and their next steps' }}
        />
      )}
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
          empty="No vacancy has been shared yet."
          all={{ href: paths.vacancies(), text: 'All vacancies' }}
        />
      )}
      {nominations && (
        <Section
          title="Nominations"
          items={nominations.map((row) => ({
            id: row.id,
            href: paths.nomination(row.id),
            text: row.nominee_name,
            standing: <Standing of={row} />,
          }))}
          empty={toSend.length > 0 ? 'None has been sent yet.' : 'You have not nominated anybody yet.'}
          all={{ href: paths.nominate(), text: 'Nominate somebody' }}
        />
      )}
    </>
  )
}
