import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import { button } from '../../ui/nhs.ts'
import { day, listed } from '../../ui/words.ts'
import type { Portal } from './portal.ts'

/** The way to share a vacancy, for those who recruit; for others, who does, and until when. */
export function Recruiters({ of: { recruits, recruiters }, actor }: { of: Portal; actor: Actor }) {
  const until = recruiters.find(({ id }) => id === actor.personId)?.until
  return recruits ? (
    <>
      {button({ text: 'Share a vacancy', href: paths.shareVacancy() })}
      {until && <p>You are a recruiter until {day(until)}. Ask an administrator of your organisation to extend it.</p>}
    </>
  ) : (
    <p>
      {recruiters.length === 0
        ? 'Nobody recruits for you yet, and only a recruiter can share a vacancy. '
        : `Your vacancies are shared by ${listed(recruiters.map(namedUntil))}. `}
      <a href={paths.grantRole()}>Give somebody the role of recruiter</a>
    </p>
  )
}

const namedUntil = ({ name, until }: Portal['recruiters'][number]) => (until ? `${name} (until ${day(until)})` : name)
