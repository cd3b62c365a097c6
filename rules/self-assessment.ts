import { changesBetween, type Change, type Given } from './frameworks/comparison.ts'
import { keyOf, type Dimension, type Framework, type Horizon, type Item } from './frameworks/framework.ts'
import { answerOf, evidenceOf, scale, type Answer, type Answers } from './frameworks/scale.ts'

export { directions, type Change, type Given } from './frameworks/comparison.ts'
export { scale, type Answer, type Answers } from './frameworks/scale.ts'

/** The most words of evidence for an item. */
export const evidenceWords = 150

/** What is asked of each item of a dimension, so that the five answers of the scale read as its answers. */
export const questionOf = ({ question }: Dimension) => question

export interface Line {
  item: string
  label: string
  dimension: string
  horizon: Horizon | null
  answer: Answer | null
  answerLabel: string | null
  evidence: string
}

export interface Preparation {
  item: string
  label: string
  about: keyof typeof preparing
  words: string
}

/** It holds no number, and so no total, average or mark: it says in words where a person stands. */
export interface Report {
  framework: string
  title: string
  dimensions: { slug: string; title: string; question: string; lines: Line[] }[]
  strengths: Line[]
  toDevelop: Line[]
  noChance: Line[]
  unanswered: Line[]
  toPrepare: Preparation[]
  changes: Change[]
}

/**
 * What a self-assessment says, for the person and whoever they share it with.
 * @param previous an earlier one, of any version or framework: only items that mean the same in both are compared
 */
export function reportOf(framework: Framework, answers: Answers, previous?: Given): Report {
  const dimensions = framework.dimensions.map((dimension) => ({
    slug: dimension.slug,
    title: dimension.title,
    question: questionOf(dimension),
    lines: dimension.items.map((item) => lineOf(dimension, item, answers)),
  }))
  const lines = dimensions.flatMap((dimension) => dimension.lines)
  const answered = (...these: Answer[]) => lines.filter(({ answer }) => answer !== null && these.includes(answer))
  const strengths = answered('always', 'frequently')
  const toDevelop = answered('occasionally', 'rarely')
  const noChance = answered('no-chance')
  const untold = strengths.filter(({ evidence }) => evidence === '')
  return {
    framework: keyOf(framework),
    title: framework.title,
    dimensions,
    strengths,
    toDevelop,
    noChance,
    unanswered: lines.filter(({ answer }) => answer === null),
    toPrepare: [...prepare('example', untold), ...prepare('develop', toDevelop), ...prepare('chance', noChance)],
    changes: previous ? changesBetween(previous, { framework, answers }) : [],
  }
}

function lineOf({ slug }: Dimension, { key, label, horizon }: Item, answers: Answers): Line {
  const answer = answerOf(answers, key)
  return {
    item: key,
    label,
    dimension: slug,
    horizon: horizon ?? null,
    answer,
    answerLabel: answer && scale[answer],
    evidence: evidenceOf(answers, key),
  }
}

const prepare = (about: Preparation['about'], lines: Line[]): Preparation[] =>
  lines.map(({ item, label }) => ({ item, label, about, words: preparing[about](label) }))

const preparing = {
  example: (label: string) => `Find an example of “${label}”: what happened, what you did, and what changed.`,
  develop: (label: string) =>
    `Ask about “${label}”: what would let you do or show this more often, and who could help?`,
  chance: (label: string) => `Ask about “${label}”: where could you get the chance, by a project or a secondment?`,
}
