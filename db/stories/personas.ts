import { personFor } from '../../features/people/person-for.ts'
import type { Db } from '../../platform/db.ts'
import { amara } from './candidates/amara-sesay.ts'
import { samuel } from './candidates/samuel-attoh.ts'
import { harriet } from './nominations.ts'
import type { Person } from './people.ts'
import { caroline, david, elin, gethin, helen, ines, marcus, nadia, rosalind } from './roles.ts'

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
    blurb:
      'One of her directors waits for her to acknowledge what they talked about. Her assistant has prepared two nominations for her to send.',
  },
  {
    who: ines,
    role: 'Assistant',
    blurb: 'Writes nominations for Caroline Mensah, who reads and sends them: two are still with her.',
  },
  {
    who: harriet,
    role: 'Nominee',
    blurb:
      'Her chief executive has talked with her and nominated her: she accepts or declines. She has begun to assess herself.',
  },
  {
    who: samuel,
    role: 'Candidate',
    blurb:
      'Has written half of his application. He can compare how he saw himself a year ago and last month, read what he and his chief executive agreed, and meets another leader next week.',
  },
  {
    who: david,
    role: 'Chief executive asked to endorse',
    blurb:
      'A deputy director of finance with whom he has talked asks for his endorsement, a head of digital services asks for a conversation, and one that he has offered is not answered yet.',
  },
  {
    who: nadia,
    role: 'Talent team, London',
    blurb:
      'Applications wait to be checked and decided, a complaint to be acknowledged, and another region asks for one of her members.',
  },
  {
    who: elin,
    role: 'Assessment arranger, London',
    blurb: 'Two applicants have said what would help them in their assessment. She alone reads it, and nothing else.',
  },
  {
    who: gethin,
    role: 'Talent team, South West',
    blurb: 'An application is late to be checked, and he has proposed a member of London’s for a post in his region.',
  },
  {
    who: amara,
    role: 'Pool member',
    blurb:
      'An introduction to a director’s post waits for her answer. Of what she agreed in a conversation, one step is overdue.',
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
