import { personFor } from '../../features/people/person-for.ts'
import type { Db } from '../../platform/db.ts'
import { amara } from './candidates/amara-sesay.ts'
import { samuel } from './candidates/samuel-attoh.ts'
import { harriet } from './nominations.ts'
import type { Person } from './people.ts'
import { caroline, david, gethin, helen, marcus, nadia, rosalind } from './roles.ts'

interface Persona {
  who: Person
  role: string
  /** One sentence: what waits for them. */
  blurb: string
}

/** Whom a visitor may be, in the order of the way from nomination to appointment. */
export const personas: Persona[] = [
  {
    who: caroline,
    role: 'Chief executive',
    blurb: 'Has put three people forward: one writes an application, one said no, and one has not answered yet.',
  },
  {
    who: harriet,
    role: 'Nominee',
    blurb: 'Her chief executive has nominated her, and she has to accept or decline.',
  },
  {
    who: samuel,
    role: 'Candidate',
    blurb: 'Has accepted his nomination and written half of his application.',
  },
  {
    who: david,
    role: 'Chief executive asked to endorse',
    blurb: 'A deputy director of finance asks for his endorsement.',
  },
  {
    who: nadia,
    role: 'Talent team, London',
    blurb: 'Applications wait to be checked and decided, and another region asks for one of her members.',
  },
  {
    who: gethin,
    role: 'Talent team, South West',
    blurb: 'An application waits to be checked, and he has proposed a member of London’s for a post in his region.',
  },
  {
    who: amara,
    role: 'Pool member',
    blurb: 'An introduction to a director’s post waits for her answer.',
  },
  {
    who: rosalind,
    role: 'Recruiter',
    blurb: 'Looks for a chief nurse: she interviews one member next week, and another has accepted an introduction.',
  },
  {
    who: marcus,
    role: 'Organisation administrator',
    blurb:
      'His recruiter’s role ends in two weeks and may need to be given again, and a candidate asks for his endorsement.',
  },
  {
    who: helen,
    role: 'Administrator',
    blurb: 'The role of the Midlands’ talent team ends in two weeks, and only she can give it again.',
  },
]

/** Lets visitors be these people: the last thing told, and the sign that everything is. */
export async function introducePersonas(db: Db): Promise<void> {
  for (const [position, { who, role, blurb }] of personas.entries()) {
    const { id } = await personFor(db, who.email, who.name)
    await db.insertInto('persona').values({ person_id: id, role_label: role, blurb, position }).execute()
  }
}
