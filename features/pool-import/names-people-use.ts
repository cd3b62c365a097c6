import type { ContractType, Pathway, RoleFamily } from '../../rules/categories.ts'
import type { Readiness } from '../../rules/readiness.ts'

/** What people write for our categories beside their labels, in small letters without punctuation. */
export const pathwayNames: Record<string, Pathway> = {
  aspiring: 'aspirant',
  'aspiring director': 'aspirant',
  'aspiring executive director': 'aspirant',
  'aspirant executive director': 'aspirant',
  'existing executive director': 'existing',
  'aspiring chief executive': 'aspirant-chief-executive',
  'aspirant ceo': 'aspirant-chief-executive',
}

export const contractNames: Record<string, ContractType> = {
  permanent: 'substantive',
  acting: 'interim',
  shared: 'joint',
  'joint post': 'joint',
  ftc: 'fixed-term',
}

/** Without the words that say no more than that it is a director's post. */
export const roleNames: Record<string, RoleFamily> = {
  ceo: 'chief-executive',
  'chief executive officer': 'chief-executive',
  'accountable officer': 'chief-executive',
  'deputy ceo': 'deputy-chief-executive',
  'deputy chief executive officer': 'deputy-chief-executive',
  cfo: 'finance',
  dof: 'finance',
  financial: 'finance',
  'finance and performance': 'finance',
  cno: 'nursing',
  nurse: 'nursing',
  'nursing and quality': 'nursing',
  'nursing and midwifery': 'nursing',
  don: 'nursing',
  cmo: 'medical',
  coo: 'operations',
  operating: 'operations',
  operational: 'operations',
  hr: 'people',
  hrd: 'people',
  cpo: 'people',
  workforce: 'people',
  'human resources': 'people',
  'workforce and od': 'people',
  transformation: 'strategy',
  information: 'digital',
  cio: 'digital',
  it: 'digital',
  'digital and information': 'digital',
  'corporate governance': 'governance',
  'company secretary': 'governance',
  'corporate affairs': 'governance',
  facilities: 'estates',
  comms: 'communications',
  communication: 'communications',
  quality: 'improvement',
  'quality improvement': 'improvement',
  md: 'managing-director',
  managing: 'managing-director',
  ahp: 'allied-health',
  ahps: 'allied-health',
  'allied health': 'allied-health',
  'allied health professionals': 'allied-health',
}

/** A spreadsheet takes 6-12 for the sixth of December, and 12-24 for Christmas Eve. */
export const bandNames: Record<string, Readiness> = {
  ready: 'now',
  now: 'now',
  '0 6': 'now',
  'now 0 6': 'now',
  immediately: 'now',
  '6 12': '6-12',
  '12': '6-12',
  '6 dec': '6-12',
  '06 dec': '6-12',
  '12 24': '12-24',
  '24 dec': '12-24',
  '1 2 years': '12-24',
  '24 plus': '24-plus',
  'more than 24': '24-plus',
  'over 24': '24-plus',
  '2 plus years': '24-plus',
}
