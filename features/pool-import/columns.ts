/** What a list of members may say of each, with the name of its column in the template and the names people use. */
export const columns = {
  name: {
    label: 'Name',
    needed: true,
    takes: 'The member’s name',
    called: ['full name', 'member', 'member name', 'candidate', 'candidate name', 'person'],
  },
  email: {
    label: 'Email',
    needed: true,
    takes: 'The address that reaches them; it says who they are',
    called: ['e mail', 'email address', 'e mail address', 'mail', 'work email', 'nhs email'],
  },
  post: {
    label: 'Current post',
    needed: true,
    takes: 'Their post now',
    called: [
      'post',
      'job',
      'job title',
      'current job',
      'current job title',
      'current role',
      'title',
      'position',
      'current position',
    ],
  },
  employer: {
    label: 'Employer',
    needed: false,
    takes: 'The organisation’s name as in our directory, or its code',
    called: [
      'organisation',
      'organization',
      'trust',
      'employer name',
      'employing organisation',
      'organisation name',
      'organisation code',
      'ods code',
      'current employer',
      'current organisation',
    ],
  },
  pathway: {
    label: 'Pathway',
    needed: false,
    takes: 'Existing director, aspirant director or aspirant chief executive',
    called: ['pool', 'talent pool', 'route'],
  },
  roles: {
    label: 'Target roles',
    needed: true,
    takes: 'One or more role families, with a semicolon between them, such as Finance; Strategy and transformation',
    called: [
      'roles',
      'role',
      'target role',
      'role family',
      'role families',
      'looking for',
      'looks for',
      'roles sought',
      'aspiration',
      'career aspiration',
      'desired role',
    ],
  },
  readiness: {
    label: 'Readiness',
    needed: true,
    takes: 'Ready now, 6 to 12 months, 12 to 24 months, or more than 24 months',
    called: ['ready', 'readiness band', 'readiness level', 'ready when', 'timescale'],
  },
  judged: {
    label: 'Readiness judged on',
    needed: false,
    takes: 'A day, such as 27/03/2026; otherwise the day of the list',
    called: [
      'readiness date',
      'date of readiness',
      'readiness set on',
      'date assessed',
      'assessed on',
      'assessment date',
    ],
  },
  regions: {
    label: 'Regions',
    needed: false,
    takes: 'Regions they would work in, with a semicolon between them; otherwise yours',
    called: ['region', 'preferred region', 'preferred regions', 'regions willing to work in', 'location', 'locations'],
  },
  contracts: {
    label: 'Contract types',
    needed: false,
    takes: 'Substantive, fixed term, interim, secondment, stretch assignment or joint post; otherwise substantive',
    called: ['contract', 'contract type', 'contracts', 'type of contract', 'employment type', 'type of post'],
  },
  available: {
    label: 'Available from',
    needed: false,
    takes: 'A day, such as 27/03/2027, or “now”; otherwise today',
    called: ['available', 'availability', 'availability date', 'date available', 'start date'],
  },
  notice: {
    label: 'Notice period',
    needed: false,
    takes: 'None, or a number of months, such as 3 months',
    called: ['notice', 'notice required'],
  },
  registration: {
    label: 'Registration',
    needed: false,
    takes: 'The body’s initials, such as NMC or CIPFA, or none',
    called: ['registration body', 'professional registration', 'registered with', 'regulator', 'professional body'],
  },
  number: {
    label: 'Registration number',
    needed: false,
    takes: 'Their number with that body',
    called: ['registration no', 'reg no', 'pin', 'membership number', 'registration pin'],
  },
} as const satisfies Record<string, Column>

interface Column {
  label: string
  needed: boolean
  /** What its cells may hold, for whoever fills it in. */
  takes: string
  called: readonly string[]
}

export type ColumnName = keyof typeof columns

export const columnNames = Object.keys(columns) as ColumnName[]

/** Which column of ours a heading stands for; null where it is none. */
export const columnCalled = (heading: string): ColumnName | null => byName.get(plain(heading)) ?? null

/** In small letters, with a blank for whatever is no letter or digit. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byName = new Map(
  columnNames.flatMap((name) =>
    [columns[name].label, ...columns[name].called].map((called): [string, ColumnName] => [plain(called), name]),
  ),
)
