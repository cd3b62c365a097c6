import { dueOn, lengthOf, type ClockName } from '../../rules/clocks.ts'

interface Kind {
  /** What the person chooses. */
  asks: string
  /** What both read above it. */
  title: string
  clock: 'complaint' | 'data-request'
  /** What the team does with it. */
  follows: string
}

/** What somebody may ask for: the rights of UK GDPR Articles 15 to 18 and 21, and complaints of both kinds. */
export const kinds = {
  'data-complaint': {
    asks: 'Complain about how we use your data',
    title: 'Complaint about the use of data',
    clock: 'complaint',
    follows: 'The talent team finds out what happened, tells you what it found and puts right what was wrong.',
  },
  'treatment-complaint': {
    asks: 'Complain about how you were treated',
    title: 'Complaint about treatment',
    clock: 'complaint',
    follows: 'The talent team of the board you choose looks at what happened, and tells you what follows from it.',
  },
  copy: {
    asks: 'Have a copy of your data',
    title: 'Copy of data',
    clock: 'data-request',
    follows:
      'You can download it at once from “Your data”. Ask here for what you do not find there, and the talent team sends it.',
  },
  correct: {
    asks: 'Have something put right',
    title: 'Correction of data',
    clock: 'data-request',
    follows: 'The talent team corrects it, or tells you why it stays and adds your own words to it.',
  },
  erase: {
    asks: 'Have your data erased',
    title: 'Erasure of data',
    clock: 'data-request',
    follows: 'The talent team erases what need not be kept by law, and tells you what stays and why.',
  },
  object: {
    asks: 'Object to how we use your data',
    title: 'Objection to the use of data',
    clock: 'data-request',
    follows: 'The talent team stops that use, unless there are compelling grounds for it, which it tells you.',
  },
  restrict: {
    asks: 'Have us stop using your data for a time',
    title: 'Restriction of the use of data',
    clock: 'data-request',
    follows: 'The talent team keeps your data without using it while a question about it is open.',
  },
} as const satisfies Record<string, Kind>

export type RequestKind = keyof typeof kinds

/** A stored kind; where there is no longer such a kind, one by the shorter clock. */
export const kindOf = (stored: string): Kind =>
  Object.hasOwn(kinds, stored) ? kinds[stored as RequestKind] : { ...kinds.object, title: 'Request' }

/** By when it has to be acknowledged, or answered; both are counted from the day it came. */
export const dueFor = (stored: string, what: 'acknowledgement' | 'answer', cameOn: string): string =>
  dueOn(clockFor(kindOf(stored), what), cameOn)

/** What will happen, and by when: "… Acknowledged within 30 days, answered within 1 month." */
export const promiseOf = (kind: Kind) =>
  `${kind.follows} Acknowledged within ${lengthOf(clockFor(kind, 'acknowledgement'))}, answered within ${lengthOf(clockFor(kind, 'answer'))}.`

const clockFor = ({ clock }: Kind, what: 'acknowledgement' | 'answer'): ClockName => `${clock}-${what}`
