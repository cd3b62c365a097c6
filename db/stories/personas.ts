import { personFor } from '../../features/people/person-for.ts'
import type { Db } from '../../platform/db.ts'
import { amara } from './candidates/amara-sesay.ts'
import { samuel } from './candidates/samuel-attoh.ts'
import { theresa } from './candidates/theresa-akinola.ts'
import { yusuf } from './candidates/yusuf-karim.ts'
import { harriet } from './nominations.ts'
import { duncan, shirin, winston, yetunde } from './panel-people.ts'
import type { Person } from './people.ts'
import { anil, caroline, david, elin, gethin, helen, ines, marcus, nadia, rosalind } from './roles.ts'

interface Persona {
  who: Person
  role: string
  /** A sentence or two: what waits for them. */
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
      'Applications wait to be checked or are with a panel, a complaint waits to be acknowledged, and another region asks for one of her members.',
  },
  {
    who: elin,
    role: 'Assessment arranger, London',
    blurb: 'Two applicants have said what would help them in their assessment. She alone reads it, and nothing else.',
  },
  {
    who: yusuf,
    role: 'Applicant before the panel',
    blurb: 'A panel has his application. He chooses the time at which he meets it, and may change it afterwards.',
  },
  {
    who: duncan,
    role: 'Assessor',
    blurb:
      'Has scored half of one application alone, by the evidence. A second waits for a meeting next week, and a new name for him to say whether he may assess it.',
  },
  {
    who: yetunde,
    role: 'Panel chair',
    blurb:
      'Her panel is two steps apart on two items of one assessment and has to agree. The board has returned another, whose reasons did not hold.',
  },
  {
    who: shirin,
    role: 'Inclusion adviser',
    blurb:
      'An outcome waits for her to sign it off or to object. To another she has objected: it may not be released before the board has answered.',
  },
  {
    who: winston,
    role: 'Board member',
    blurb:
      'Checks how London’s panels assess: one outcome is ready to be released, and an objection to another has to be answered first.',
  },
  {
    who: theresa,
    role: 'Applicant with feedback',
    blurb:
      'Was close, and has written feedback with a plan. She can say whether it was useful, and ask for a review of the process.',
  },
  {
    who: anil,
    role: 'Reviewer',
    blurb:
      'A candidate in London asks whether one of his three assessors was there at all. Whoever took no part in it decides whether the process was kept.',
  },
  {
    who: gethin,
    role: 'Talent team, South West',
    blurb:
      'An application is late to be checked, feedback is due, a review asked for, and a panel to be completed. He has proposed a member of London’s for a post in his region.',
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
