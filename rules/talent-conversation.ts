import type { Category } from './categories.ts'

/**
 * For how many months after it was held a talent conversation can still be used for a nomination that waits for one: the
 * programme's own default, after which people's plans are taken to have changed.
 */
export const countsForMonths = 12

/** What a talent conversation is about: its seven headings, each as asked of the candidate and of the leader. */
export const headings = {
  'career-aspirations': {
    label: 'Career aspirations',
    candidate: 'What do you want to do next, and after that? Which kind of role, organisation and size?',
    leader: 'What do you understand they want, and where do you see them going?',
  },
  readiness: {
    label: 'Potential and readiness for progression',
    candidate: 'When do you think you will be ready for the next role, and what makes you think so?',
    leader: 'When do you think they will be ready, and what have you seen that tells you?',
  },
  'profile-and-networks': {
    label: 'Profile, networks and brand/reputation',
    candidate: 'Who knows your work beyond your organisation, and what do they know you for?',
    leader: 'How are they known outside, and to whom could you introduce them?',
  },
  'career-actions': {
    label: 'Actions to further career',
    candidate: 'Which steps will you take towards the role you want?',
    leader: 'Which doors could you open, and which step would you take first in their place?',
  },
  mobility: {
    label: 'Mobility',
    candidate: 'Where could you work, how far could you travel, and what would keep you from moving?',
    leader: 'Could you let them go for a while or for good, and when would be the best time?',
  },
  strengths: {
    label: 'Strengths',
    candidate: 'Which parts of the Success Profile are you strongest in? Bring an example of each.',
    leader: 'Which strengths against the Success Profile have you seen yourself, and where?',
  },
  'development-actions': {
    label: 'Development actions for career',
    candidate: 'What do you still need to learn or live through for the next role, and how will you?',
    leader: 'Which projects, secondments or people would help them grow, and which can you offer?',
  },
} as const satisfies Record<string, { label: string; candidate: string; leader: string }>

export type Heading = keyof typeof headings

/** The most words each of the two writes under a heading. */
export const viewWords = 200

/** What a performance conversation is about. It is not written down here; `where` says who to take it to. */
export const belongsElsewhere = [
  { what: 'Objectives', where: 'Agree and record them in the annual appraisal.' },
  { what: 'Feedback on performance', where: 'Give it when it is due, in the line manager’s one-to-one meetings.' },
  { what: 'Self-assessment of performance', where: 'Write it in the papers for the annual appraisal.' },
  {
    what: 'Development actions and coaching to improve performance',
    where: 'Agree them with the line manager, in a one-to-one meeting or the appraisal’s development plan.',
  },
  {
    what: 'Formal performance reviews',
    where: 'Hold them under the employer’s own policy, with its human resources team.',
  },
] as const

/** How each of the two prepares. */
export const guidance = {
  candidate: [
    { step: 'Assess yourself', how: 'Answer the Success Profile’s items, and decide whether to share the answers.' },
    { step: 'Know your strengths and weaknesses', how: 'Pick a few of each that matter for the role you want.' },
    { step: 'Look back on your experience', how: 'Note what you have led that prepares you, and what is missing.' },
    { step: 'Ask why and when', how: 'Be clear what drives you, when you could move, and what speaks against it.' },
    {
      step: 'Describe the role you seek',
      how: 'Say which kind and size of organisation, and what you would do there.',
    },
  ],
  leader: [
    { step: 'Keep to talent', how: 'Talk about what comes next. Leave performance for the appraisal, and say so.' },
    { step: 'Give honest feedback', how: 'Name strengths and gaps against the Success Profile, each with an example.' },
    { step: 'Weigh their experience', how: 'Ask which of it equips them for something harder, and what they lack.' },
    { step: 'Explore drivers and readiness', how: 'Find out what moves them, and agree how soon they could move.' },
    { step: 'Look for chances to learn', how: 'Bring projects, roles and secondments they could learn from.' },
    { step: 'Share your view and your contacts', how: 'Say how others see them, and offer people they should meet.' },
  ],
} as const satisfies Record<string, readonly { step: string; how: string }[]>

/** How a person may develop. */
export const developmentKinds = {
  project: 'Project',
  secondment: 'Secondment',
  shadowing: 'Shadowing',
  mentoring: 'Mentoring',
  coaching: 'Coaching',
  course: 'Course or programme',
  stretch: 'Stretch assignment',
  other: 'Something else',
} as const satisfies Category

export type DevelopmentKind = keyof typeof developmentKinds

/**
 * The words by which a text plainly holds appraisal content, for a warning to quote; null where there are none. It keeps
 * to a person's own objectives, ratings and procedures: what is said of a trust's or a project's performance passes.
 */
export function looksLikeAppraisal(text: string): string | null {
  const plain = text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
  const found = appraisalContent
    .flatMap((words) => [...plain.matchAll(words)])
    .filter(({ index }) => !ofSomethingElse.test(plain.slice(0, index)))
  return found.toSorted((one, other) => one.index - other.index)[0]?.[0] ?? null
}

const appraisalContent = [
  /\bobjectives?(?: \d)?(?::| -)? (?:(?:was|were|is|are|has|have|been|all|not|fully|partly) ){0,3}(?:met|achieved|missed)\b/gi,
  /\b(?:met|achieved|missed|exceeded) (?:(?:all|most|some|none|of) ){0,2}(?:(?:my|your|her|his|annual|agreed) ){0,2}objectives?\b/gi,
  /\b(?:my|your|her|his|individual) performance (?:objective|target|review|improvement plan|management plan)s?\b(?! of\b)/gi,
  /\b(?:my|your|her|his) (?:overall |recent |current )?performance (?:is|was|has|needs|must|should)\b/gi,
  /\bperformance (?:rating|grade|score|appraisal)s?\b/gi,
  /\b(?:annual|mid-year|end-of-year) performance reviews?\b(?! (?:of|with|meetings?)\b)/gi,
  /\bappraisal (?:score|rating|grade|mark|outcome|objective)s?\b/gi,
  /\b(?:rated|scored|graded)(?: [\w']+){0,5} (?:in|at) (?:my|your|her|his|the) (?:\w+ )?appraisal\b/gi,
  /\b(?:exceed(?:s|ed|ing)?|meets?|met) (?:(?:all|my|your|her|his) ){0,2}expectations\b/gi,
  /\bon an? (?:formal )?performance (?:improvement|management) plan\b/gi,
  /\bPIP\b(?! (?:claim|payment|benefit|implant|assessment))/g,
  /\bcapability (?:procedure|policy|hearing)s?\b/gi,
  /\b(?:first|final) written warning\b/gi,
  /\b(?:I am|I'm|you are|you're|she is|she's|he is|he's) under-?performing\b/gi,
]

/** What stands before the words where they are said of an organisation, a plan or an investment, not of a person. */
const ofSomethingElse =
  /\b(?:trust|board|system|organisation|hospital|service|division|directorate|department|team|region|icb|ics|cqc|provider|project|programme|pilot|scheme|plan|result|outcome|financial|strategic|corporate|operational|quality|clinical|career|option|investment|economic|case|survey|it|which|that)s?(?:'s?)? (?:(?:has|have|had|also) )*$/i
