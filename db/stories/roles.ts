import { createAdministrator } from '../../features/people/command.ts'
import { inDays } from './days.ts'
import { person, type Person } from './people.ts'
import * as places from './places.ts'
import type { Telling } from './telling.ts'

export const helen = person('Helen Marchbank', 'aspire')

/** The talent teams of London, the South West and the Midlands. */
export const nadia = person('Nadia Osei', 'london-talent')
export const gethin = person('Gethin Pryce', 'south-west-talent')
export const sunita = person('Sunita Bhogal', 'midlands-talent')
export const teamOf: Record<string, Person> = {
  [places.london]: nadia,
  [places.southWest]: gethin,
  [places.midlands]: sunita,
}

/** Arranges London’s assessments, and decides nothing about anybody. */
export const elin = person('Elin Rosser', 'london-talent')

/** Organisation administrators: most lead on people in their organisation. */
export const marcus = person('Marcus Adeyinka', 'wandle')
const [joan, priti] = [person('Joan Whitcombe', 'thornhithe'), person('Priti Vaswani', 'marshgate')]
const tessa = person('Tessa Penrose', 'larkfield')
export const colin = person('Colin Treharne', 'severnmouth')
const [moira, farah] = [person('Moira Luscombe', 'exmoor-coast'), person('Farah Siddiqui', 'trentmere')]
const edwin = person('Edwin Clowes', 'aldersmoor')

/** Chief executives. */
export const [caroline, david] = [person('Caroline Mensah', 'wandle'), person('David Hallworth', 'thornhithe')]
export const stephen = person('Stephen Achebe', 'marshgate')
export const [bronwen, anil] = [person('Bronwen Tallack', 'larkfield'), person('Anil Deshmukh', 'severnmouth')]
export const [ruth, judith] = [person('Ruth Amissah', 'trentmere'), person('Judith Farrow', 'aldersmoor')]

/** Writes for Caroline Mensah what she then reads and sends. */
export const ines = person('Ines Marlowe', 'wandle')

/** Recruiters. */
export const [jo, siobhan] = [person('Jo Fairbrother', 'wandle'), person('Siobhan Kerrigan', 'thornhithe')]
export const abena = person('Abena Frimpong', 'marshgate')
export const [rosalind, kwame] = [person('Rosalind Veale', 'larkfield'), person('Kwame Boadu', 'severnmouth')]
export const piers = person('Piers Nankivell', 'exmoor-coast')
export const [imran, lorraine] = [person('Imran Chaudhry', 'trentmere'), person('Lorraine Beddows', 'aldersmoor')]

export const administrators: [Person, string, by: Person][] = [
  [marcus, places.wandle, nadia],
  [joan, places.thornhithe, nadia],
  [priti, places.marshgateIcb, nadia],
  [tessa, places.larkfield, gethin],
  [colin, places.severnmouth, gethin],
  [moira, places.exmoorCoast, gethin],
  [farah, places.trentmere, sunita],
  [edwin, places.aldersmoor, sunita],
]

const leadersAndRecruiters: [Person, 'leader' | 'recruiter', string, by: Person][] = [
  [caroline, 'leader', places.wandle, marcus],
  [david, 'leader', places.thornhithe, joan],
  [siobhan, 'recruiter', places.thornhithe, joan],
  [stephen, 'leader', places.marshgateIcb, priti],
  [abena, 'recruiter', places.marshgateIcb, priti],
  [bronwen, 'leader', places.larkfield, tessa],
  [rosalind, 'recruiter', places.larkfield, tessa],
  [anil, 'leader', places.severnmouth, colin],
  [kwame, 'recruiter', places.severnmouth, colin],
  [piers, 'recruiter', places.exmoorCoast, moira],
  [ruth, 'leader', places.trentmere, farah],
  [imran, 'recruiter', places.trentmere, farah],
  [judith, 'leader', places.aldersmoor, edwin],
  [lorraine, 'recruiter', places.aldersmoor, edwin],
]

/** Each role is given by those who may; two of them are about to end, and wait for somebody to notice. */
export async function rolesAreGiven({ on, happens }: Telling): Promise<void> {
  await happens(930, (db) => createAdministrator(db, helen.email, helen.name))
  await on(924, helen).givesTheRole('talent-team', places.london, nadia)
  await on(924, helen).givesTheRole('talent-team', places.southWest, gethin)
  await on(350, helen).givesTheRole('talent-team', places.midlands, sunita, inDays(15))
  for (const [who, place, by] of administrators)
    await on(by === sunita ? 346 : 918, by).givesTheRole('organisation-administrator', place, who)
  for (const [who, role, place, by] of leadersAndRecruiters)
    await on([farah, edwin].includes(by) ? 340 : 910, by).givesTheRole(role, place, who)
  await on(172, caroline).hasAnAssistant(ines)
  await on(171, nadia).givesTheRole('arranger', places.london, elin)
  await on(170, marcus).givesTheRole('recruiter', places.wandle, jo, inDays(12))
}
