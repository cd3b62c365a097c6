import type { RetentionName } from '../retention.ts'

/** A notice as it stands from a day on. Once it has been shown to somebody its words are not changed: a new version is added. */
export interface Notice {
  version: number
  /** The day from which it is shown, `yyyy-mm-dd`. */
  from: string
  /** Stands beside the form. */
  summary: string
  points: readonly Point[]
  /** The rules of retention that its words name, so that a test holds the words against the rules. */
  keeps: readonly RetentionName[]
}

export interface Point {
  heading: string
  text: string
}

interface Words {
  takes: string
  why: string
  sees: string
  kept: string
  rights?: string
}

/** The points of a notice under the headings that each has (UK GDPR Articles 13 and 14). */
export const points = ({ takes, why, sees, kept, rights = yourRights }: Words): readonly Point[] => [
  { heading: 'What we take', text: takes },
  { heading: 'Why we may', text: why },
  { heading: 'Who sees it', text: sees },
  { heading: 'How long we keep it', text: kept },
  { heading: 'Your rights', text: rights },
]

/** The same in every notice of the first version. */
const yourRights =
  'You can see and download what we hold about you, have it put right, ask us to erase it or to stop using it, and object to how we use it. No decision about you is made by a computer alone. Use “Your data” in this service, where you can complain too; we acknowledge within 30 days. You can also complain to the Information Commissioner at ico.org.uk.'

/** Who is answerable, and on what basis: the same for most notices of the first version. */
export const publicTask =
  'NHS England is responsible for it (the controller), and the talent team of your region acts for it. We use it to carry out a public task: Article 6(1)(e) of the UK GDPR.'
