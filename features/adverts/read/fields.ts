/** The names by which each field of an advert may be called, flat or as schema.org nests it, without capitals and marks. */
const names = {
  id: ['identifiervalue', 'identifier', 'id', 'jobid', 'vacancyid', 'advertid', 'reference', 'jobreference'],
  title: ['title', 'jobtitle', 'name'],
  employer: [
    'hiringorganizationname',
    'hiringorganizationlegalname',
    'hiringorganization',
    'hiringorganisationname',
    'hiringorganisation',
    'employer',
    'employername',
    'organisation',
    'organization',
  ],
  locality: [
    'joblocationaddressaddresslocality',
    'addresslocality',
    'locality',
    'joblocationname',
    'joblocationaddress',
    'joblocation',
    'location',
    'town',
  ],
  postcode: ['joblocationaddresspostalcode', 'postalcode', 'postcode'],
  posted: ['dateposted', 'posted', 'postedon', 'publicationdate'],
  closes: ['validthrough', 'closingdate', 'closes', 'closeson'],
  employmentType: ['employmenttype', 'contracttype'],
  salaryMin: ['basesalaryvalueminvalue', 'basesalaryminvalue', 'minvalue', 'salarymin', 'salaryfrom', 'minimumsalary'],
  salaryMax: ['basesalaryvaluemaxvalue', 'basesalarymaxvalue', 'maxvalue', 'salarymax', 'salaryto', 'maximumsalary'],
  salary: ['salarytext', 'basesalaryvaluevalue', 'basesalaryvalue', 'basesalary', 'salary'],
  salaryUnit: ['basesalaryvalueunittext', 'basesalaryunittext', 'unittext', 'salaryunit'],
  url: ['url', 'link', 'sameas'],
  mentionsSearchFirm: ['mentionssearchfirm'],
} as const satisfies Record<string, readonly string[]>

export type Field = keyof typeof names

/** Finds a field of an advert by any of its names; empty where there is none. */
export type Finding = (field: Field) => string

export function fieldsIn(given: Record<string, unknown>): Finding {
  const flat = new Map<string, string>()
  flatten(flat, '', given, 0)
  return (field) => {
    const name = names[field].find((one) => flat.get(one))
    return name ? flat.get(name)! : ''
  }
}

/** Of a list the first counts. Deeper than schema.org nests nothing is looked for. */
function flatten(flat: Map<string, string>, name: string, value: unknown, depth: number): void {
  if (depth > 5 || flat.size > 500) return
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    if (!flat.get(name)) flat.set(name, String(value).trim())
  } else if (Array.isArray(value)) flatten(flat, name, value[0], depth + 1)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) flatten(flat, name + nameOf(key), inner, depth + 1)
}

const nameOf = (key: string) => key.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
