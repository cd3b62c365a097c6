import type { PartValues } from '../../features/applications/parts.ts'
import type { RegistrationBody } from '../../rules/career.ts'
import { inDays } from './days.ts'
import type { Candidate } from './people.ts'
import { prose } from './prose.ts'

/** All that a candidate writes in an application: what their story does not tell of is like many others’. */
export const valuesOf = (it: Candidate): PartValues => ({
  'about-you': { phone: phoneOf(it), privateEmail: '' },
  'current-post': {
    post: it.post,
    employer: it.employer,
    ...(it.pathway === 'aspirant'
      ? { pay: 'band-9', board: 'no', reportsTo: 'An executive director', years: 4 }
      : { pay: 'vsm', board: 'voting', reportsTo: 'Chief executive', years: 6 }),
  },
  experience: {
    ...registrationOf(it),
    others: '',
    experience:
      it.experience ??
      prose`I have held a budget through two hard years, worked with councils and with other
      trusts, and led leaders who knew more than I did of their own trade. I have had to end a post, and once my own.`,
  },
  'target-roles': {
    roles: it.looksFor,
    contracts: it.wouldHold,
    kinds: ['acute', 'mental-health', 'community', 'integrated-care-board'],
    sizes: [],
    from: inDays(it.availableIn),
    notice: '3-months',
  },
  regions: { regions: it.regions ?? [it.board], travel: it.regions ? 'weekly' : 'daily-60' },
  readiness: { readiness: it.readiness },
  statements: it.statements,
  'who-may-see-me': { hide: it.employerMayFindMe ? 'no' : 'yes' },
  declarations: { fit: 'yes', tell: '', conflicts: '' },
})

/** One of the numbers that are kept for drama: it never rings anywhere. */
const phoneOf = ({ name }: Candidate) =>
  `020 7946 0${String(100 + ([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 900))}`

const bodies: Partial<Record<Candidate['looksFor'][number], RegistrationBody>> = {
  finance: 'cipfa',
  nursing: 'nmc',
  medical: 'gmc',
  people: 'cipd',
  'allied-health': 'hcpc',
}

function registrationOf({ looksFor, name }: Candidate): { body: RegistrationBody; number: string } {
  const body = looksFor.map((role) => bodies[role]).find((one) => one !== undefined)
  return body ? { body, number: `INVENTED-${name.length}` } : { body: 'none', number: '' }
}
