import { paths } from '../../paths.ts'
import { may } from '../../rules/permissions.ts'
import type { Actor } from '../../rules/roles.ts'
import { Section } from './section.tsx'

/** For those who run a board or the service, and those who give roles to others. */
export function Running({ actor }: { actor: Actor }) {
  const ways = [
    {
      can: 'hiring.see',
      id: 'hiring',
      href: paths.hiring(),
      text: 'Hiring: vacancies, board posts and what came of them',
    },
    { can: 'board-post.list', id: 'board-posts', href: paths.boardsPosts(), text: 'Board posts of your region' },
    { can: 'advert.import', id: 'adverts', href: paths.importAdverts(), text: 'Import published job adverts' },
    { can: 'round.list', id: 'rounds', href: paths.rounds(), text: 'Rounds of your board' },
    { can: 'panel.form', id: 'panels', href: paths.panels(), text: 'Panels that assess candidates' },
    { can: 'feedback.list', id: 'feedback', href: paths.feedback(), text: 'Written feedback that is due' },
    { can: 'review.list', id: 'reviews', href: paths.reviews(), text: 'Reviews of the process' },
    { can: 'request.list', id: 'requests', href: paths.requests(), text: 'Complaints and data requests' },
    { can: 'adjustment.see', id: 'adjustments', href: paths.adjustmentsAsked(), text: 'Adjustments for assessments' },
    { can: 'role.see', id: 'roles', href: paths.people(), text: 'See who holds which role, and until when' },
    { can: 'role.grant', id: 'grant', href: paths.grantRole(), text: 'Give somebody a role' },
    {
      can: 'data-sharing.list',
      id: 'data-sharing',
      href: paths.dataSharing(),
      text: 'Data-sharing agreements of your organisations',
    },
    { can: 'health.see', id: 'health', href: paths.health(), text: 'Health and configuration of the service' },
    {
      can: 'retention.see',
      id: 'retention',
      href: paths.retention(),
      text: 'What is kept how long, and what was removed',
    },
  ] as const
  return <Section title="Board, roles and service" items={ways.filter(({ can }) => may(actor, can))} />
}
