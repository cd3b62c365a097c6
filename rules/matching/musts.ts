import { labelOf, contractTypes, roleFamilies } from '../categories.ts'
import { registrationBodies, travel } from '../career.ts'
import { writtenDay } from '../days.ts'
import { isStale, readinessBands, readyBetween, staleMonths } from '../readiness.ts'
import { addMonths } from '../working-days.ts'
import { noticeMonths } from './notice.ts'
import { neededBy, type Judged, type MemberFacts, type Result, type RuleResult, type VacancyFacts } from './facts.ts'

/** What a rule says; null where the vacancy asks for nothing of the kind. */
type Rule = (vacancy: VacancyFacts, member: MemberFacts, today: string) => [Result, string] | null

/** How many months after a post begins somebody may still be worth a conversation. */
export const graceMonths = 3

const inPool: Rule = (vacancy, member, today) => {
  const by = neededBy(vacancy, today)
  if (!member.inPool) return ['not_met', 'Is not in the pool']
  if (member.leavesOn) return ['not_met', `Leaves the pool on ${writtenDay(member.leavesOn)} for another post`]
  if (member.expiresOn < today) return ['not_met', `The membership expired on ${writtenDay(member.expiresOn)}`]
  if (member.expiresOn < by)
    return ['partly', `The membership expires on ${writtenDay(member.expiresOn)}, unless extended`]
  return ['met', `In the pool until ${writtenDay(member.expiresOn)}`]
}

const role: Rule = (vacancy, member) => {
  const words = roleWords(vacancy)
  return Object.hasOwn(member.roles, vacancy.roleFamily)
    ? ['met', `Looks for a ${words} role`]
    : ['not_met', `Does not look for a ${words} role`]
}

const readiness: Rule = (vacancy, member, today) => {
  const held = member.roles[vacancy.roleFamily]
  if (!held) return ['not_met', `Nobody has judged how ready they are for a ${roleWords(vacancy)} role`]
  const { from, by } = readyBetween(held.band, held.setOn)
  const needed = neededBy(vacancy, today)
  const since = judgedWhen(held, today)
  if (held.band === 'now') return ['met', `Ready now, ${since}`]
  const words = `Ready in ${readinessBands[held.band].short.toLowerCase()}, ${since}: `
  if (by <= needed) return ['met', `${words}by ${writtenDay(by)}, before the post begins`]
  if (from <= needed) return ['partly', `${words}between ${writtenDay(from)} and ${writtenDay(by)}`]
  return ['not_met', `${words}not before ${writtenDay(from)}`]
}

/** Nobody is left out because what was said of them is old: whoever decides reads that it is. */
function judgedWhen({ setOn, inEarlierPost }: Judged, today: string): string {
  const old = isStale(setOn, today) ? `, more than ${staleMonths} months ago` : ''
  return `set on ${writtenDay(setOn)}${inEarlierPost ? ', before they changed post' : old}`
}

const region: Rule = (vacancy, member) => {
  if (!member.regions.includes(vacancy.region)) return ['not_met', `Has not named ${vacancy.regionName}`]
  const named = `Would work in ${vacancy.regionName}`
  if (vacancy.region === member.homeRegion) return ['met', `${named}, where they are in the pool`]
  if (member.travel === null) return ['met', named]
  const goes = labelOf(travel, member.travel).toLowerCase()
  const far = member.travel === 'weekly' || member.travel === 'relocate'
  return far ? ['met', `${named}: ${goes}`] : ['partly', `${named}, but would travel ${goes} only`]
}

const contract: Rule = (vacancy, member) => {
  const words = labelOf(contractTypes, vacancy.contractType).toLowerCase()
  return member.contractTypes.includes(vacancy.contractType)
    ? ['met', `Would hold the post as ${words}`]
    : ['not_met', `Would not hold the post as ${words}`]
}

const availability: Rule = (vacancy, member, today) => {
  const by = neededBy(vacancy, today)
  if (member.pausedUntil && member.pausedUntil >= by)
    return ['not_met', `Is not available until ${writtenDay(member.pausedUntil)}`]
  const earliest = earliestStart(member, today)
  if (earliest > addMonths(by, graceMonths)) return ['not_met', `Could not begin before ${writtenDay(earliest)}`]
  if (earliest > by) return ['partly', `Could begin on ${writtenDay(earliest)}, after the post is to begin`]
  const said = `said so on ${writtenDay(member.confirmedOn)}`
  if (isStale(member.confirmedOn, today)) return ['partly', `Could begin in time, but last ${said}`]
  return ['met', `Could begin in time: ${said}`]
}

const registration: Rule = (vacancy, member) => {
  if (vacancy.registrations.length === 0) return null
  const held = member.registration
  if (held === null) return ['partly', 'Has not said which registration they hold']
  const words = labelOf(registrationBodies, held)
  if (vacancy.registrations.includes(held)) return ['met', `Registered: ${words}`]
  const wanted = vacancy.registrations.map((body) => labelOf(registrationBodies, body)).join(' or ')
  return ['not_met', `Asked for: ${wanted}. Holds: ${words.charAt(0).toLowerCase()}${words.slice(1)}`]
}

const boardExperience: Rule = (vacancy, member) => {
  if (vacancy.boardExperience === null) return null
  if (member.boardMember === 'voting') return ['met', 'Sits on a board, with a vote']
  if (member.boardMember === 'attending') return ['partly', 'Sits on a board, without a vote']
  if (member.boardMember === null) return ['partly', 'Has not said whether they sit on a board']
  return ['not_met', 'Does not sit on a board']
}

/** A member who chose so is never shown to their own employer, nor to whomever they named, nor to the kin of either. */
const visibility: Rule = (vacancy, member) =>
  isHidden(member, vacancy.kin)
    ? ['not_met', 'Does not want to be shown to this organisation']
    : ['met', 'May be shown to this organisation']

/** Whether the member is hidden from one of these organisations. */
export const isHidden = (
  member: Pick<MemberFacts, 'employer' | 'hideFromEmployer' | 'hideFrom'>,
  kin: VacancyFacts['kin'],
): boolean =>
  (member.hideFromEmployer && member.employer !== null && kin.includes(member.employer)) ||
  member.hideFrom.some((code) => kin.includes(code))

/** The first day on which somebody could begin: when they are available, and after their notice if they gave it today. */
export function earliestStart(member: Pick<MemberFacts, 'availableFrom' | 'notice'>, today: string): string {
  const served = addMonths(today, member.notice ? noticeMonths[member.notice] : 0)
  return member.availableFrom > served ? member.availableFrom : served
}

const roleWords = (vacancy: VacancyFacts) => labelOf(roleFamilies, vacancy.roleFamily).toLowerCase()

/** The rules in the order in which they are read; those that a vacancy may ask for as a `should` take its weight. */
const rules = {
  pool: inPool,
  role,
  readiness,
  region,
  contract,
  availability,
  registration,
  'board-experience': boardExperience,
  visibility,
}

/** What must hold, each with its result. Registration and experience of a board weigh what the vacancy says. */
export const mustsOf = (vacancy: VacancyFacts, member: MemberFacts, today: string): RuleResult[] =>
  Object.entries(rules).flatMap(([name, rule]) => {
    const [result, because] = rule(vacancy, member, today) ?? []
    return result && because ? [{ rule: name, weight: weightOf(name, vacancy), result, because }] : []
  })

function weightOf(rule: string, vacancy: VacancyFacts) {
  if (rule === 'registration') return vacancy.registrationWeight
  if (rule === 'board-experience') return vacancy.boardExperience ?? 'must'
  return 'must'
}
