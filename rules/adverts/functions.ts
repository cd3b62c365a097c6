import type { RoleFamily } from '../categories.ts'

/** How surely who directs this sits on an NHS board: always, mostly, or in some organisations only. */
export type Seat = 'always' | 'mostly' | 'sometimes'

interface BoardFunction {
  family: RoleFamily
  /** As it begins in "director of …", "chief … officer" or "… director". */
  words: RegExp
  seat: Seat
  /** It gives way to another in the same title: a director of quality and nursing is a nurse. */
  yields?: true
}

/** What executive directors direct. The first that fits counts. */
const functions: readonly BoardFunction[] = [
  { family: 'finance', words: /^(finances?|financial)\b/, seat: 'always' },
  { family: 'nursing', words: /^(nurses?|nursing|patient care)\b/, seat: 'always' },
  { family: 'medical', words: /^(medical|clinical(?= officer|$))\b/, seat: 'always' },
  { family: 'operations', words: /^(operating|operations?|operational|service delivery)\b/, seat: 'mostly' },
  {
    family: 'people',
    words: /^(people|workforce|human resources|hr|od|organi[sz]ational development|staff|talent|culture)\b/,
    seat: 'mostly',
  },
  {
    family: 'digital',
    words: /^(digital|information|informatics|technology|it|ict|im and t|data)\b/,
    seat: 'mostly',
  },
  {
    family: 'commissioning',
    words:
      /^((clinical |integrated |joint |strategic )?commissioning|contract(s|ing)|primary care|population health(care)? planning|place)\b/,
    seat: 'mostly',
  },
  { family: 'public-health', words: /^(public health|population health|health improvement)\b/, seat: 'mostly' },
  {
    family: 'allied-health',
    words: /^(allied health|ahps?|paramedics?|therap(y|ies)|scientific)\b/,
    seat: 'sometimes',
  },
  {
    family: 'strategy',
    words:
      /^(strateg(y|ic|ies)|planning|partnerships?|integration|integrated care|business development|collaboration|system development)\b/,
    seat: 'mostly',
  },
  {
    family: 'estates',
    words: /^(estates?|facilities|capital|property|infrastructure|redevelopment|new hospitals?|sustainability)\b/,
    seat: 'sometimes',
  },
  {
    family: 'governance',
    words:
      /^((integrated |corporate |quality )?governance|corporate|company secretary|(board|trust) secretary|legal|assurance|compliance)\b/,
    seat: 'mostly',
    yields: true,
  },
  {
    family: 'strategy',
    words: /^((service |business |clinical )?transformation|change|development|delivery)\b/,
    seat: 'mostly',
    yields: true,
  },
  {
    family: 'improvement',
    words: /^(quality|((service|continuous|quality|clinical|performance) )?improvement|innovation|safety)\b/,
    seat: 'sometimes',
    yields: true,
  },
  {
    family: 'communications',
    words:
      /^((corporate |strategic )?communications?|engagement|marketing|(public|patient) engagement|external affairs)\b/,
    seat: 'sometimes',
    yields: true,
  },
  { family: 'operations', words: /^(performance|productivity|recovery|flow)\b/, seat: 'sometimes', yields: true },
  { family: 'finance', words: /^(resources|investment)\b/, seat: 'mostly', yields: true },
  {
    family: 'nursing',
    words: /^((patient )?experience|midwi(fe|fery|ves)|safeguarding|care)\b/,
    seat: 'sometimes',
    yields: true,
  },
  {
    family: 'other',
    words: /^(inclusion|equality|diversity|research|education|commercial)\b/,
    seat: 'sometimes',
    yields: true,
  },
]

const further =
  /^( (officers?|services?|management|affairs|professions?|professionals?|development|technology|improvement|delivery|resources|relations|experience|standards|systems?|intelligence|analytics|insight|performance|capability|secretary|effectiveness|outcomes|safety|assurance|quality|infrastructure|solutions|innovation|growth|wellbeing|health|business|planning|strategy|transformation|secretariat|governance|information|redevelopment))*$/

export interface Directed {
  family: RoleFamily
  seat: Seat
  /** Everything in the words is understood: "nursing", and not "nursing for medicine". */
  whole: boolean
}

/** What "finance, performance and estates" directs; null where none of it is a board's. */
export function directed(words: string): Directed | null {
  const parts = words
    .split(/\s*(?:,|\/|\+|\band\b)\s*/)
    .map((part) => part.replace(/^(the|its?) /, '').trim())
    .filter(Boolean)
  const found = parts.map((part) => ({ part, of: functions.find((one) => one.words.test(part)) }))
  const known = found.flatMap(({ of }) => of ?? [])
  const named = known.find((one) => !one.yields) ?? known[0]
  if (!named) return null
  const whole = found.every(({ part, of }) => (of ? further.test(part.replace(of.words, '')) : /^\w+$/.test(part)))
  return { family: named.family, seat: named.seat, whole }
}
