import type { Who } from '../name-blind.ts'

/** What somebody's own addresses and numbers look like in a text; none of them goes back over what it has read. */
export const patternsOf = ({ emails, phones, registrations }: Pick<Who, 'emails' | 'phones' | 'registrations'>) => [
  ...emails.flatMap(emailPattern),
  ...phones.flatMap(phonePattern),
  ...registrations.flatMap(registrationPatterns),
]

function emailPattern(email: string): RegExp[] {
  const address = email
    .slice(0, 400)
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return address.includes('@') ? [new RegExp(`${alone.before}${address}${alone.after}`, 'giu')] : []
}

/** Neither a letter nor a figure stands beside it. */
const alone = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' }

/** Between two figures of a number. */
const gap = '[\\s().\\-–/]{0,3}'

/** A number with or without what is dialled before it, however its figures are grouped. */
function phonePattern(phone: string): RegExp[] {
  const digits = phone
    .slice(0, 60)
    .replace(/\s*(?:x|ext\.?|extension)\s*\d{1,6}$/i, '')
    .replace(/\D/g, '')
  const national = digits.replace(/^00/, '').replace(/^44/, '').replace(/^0/, '').slice(0, 20)
  if (national.length < 7) return []
  const figures = [...national].join(gap)
  return [new RegExp(`(?<!\\p{N})(?:\\(?(?:\\+|00)${gap})?(?:\\(?44${gap})?(?:\\(?0${gap})?${figures}(?!\\p{N})`, 'gu')]
}

/** Each number in what was typed of a registration: something of four signs or more, a figure among them. */
const registrationPatterns = (typed: string): RegExp[] =>
  [...typed.slice(0, 400).matchAll(/[\p{L}\p{N}./-]+/gu)]
    .map(([number]) => number.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((number) => [...number].length >= 4 && /\p{N}/u.test(number))
    .map((number) => new RegExp(`${alone.before}${[...number].join('[\\s.\\-–/]{0,2}')}${alone.after}`, 'giu'))
