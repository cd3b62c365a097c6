import type { Values } from '../../platform/form.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { answerDue, type AnswerTimes } from '../../rules/pool-first.ts'
import { dayInLondon } from '../../rules/days.ts'
import { farDay, wrongBeginning, wrongEnd } from '../../rules/term.ts'
import type { requirementsForm, termsForm, TypedPost } from './form.ts'

interface Asked extends AnswerTimes {
  asked_on: string | null
  answered_on: string | null
}

/** What is typed of a post, checked as a whole. `asked`: how the pool was asked, of one that there is already. */
export function postColumns(values: TypedPost, asked?: Asked) {
  const wrong = wrongDays(values)
  if (Object.keys(wrong).length > 0) throw new WrongFields(wrong)
  const waits = asked?.asked_on && !asked.answered_on
  return {
    title: values.title,
    role_family: values.role,
    contract_type: values.contract,
    starts_on: values.starts,
    latest_on: values.latest ?? null,
    ends_on: values.ends,
    reason: values.reason,
    likelihood: values.likelihood ?? null,
    description: values.about,
    ...(waits ? { answer_due: answerDue(values.contract, asked.asked_on!, asked) } : {}),
  }
}

function wrongDays({ contract, starts, ends, latest }: TypedPost): Record<string, string> {
  const end = wrongEnd(contract, starts, ends)
  if (end) return { ends: end }
  return latest && latest < starts ? { latest: 'The latest day must not be before the earliest' } : {}
}

/**
 * Refuses days that are over, or so far off that they are a slip. A day that was said before stays as it is.
 * @param was the vacancy before it is changed
 * @throws WrongFields
 */
export function refuseFarDays(
  { starts, latest }: Pick<TypedPost, 'starts' | 'latest'>,
  was?: { starts_on: string; latest_on: string | null },
): void {
  const today = dayInLondon()
  const first = starts === was?.starts_on ? null : wrongBeginning(starts, today)
  const last = !latest || latest === was?.latest_on ? null : farDay(latest, today)
  if (first || last) throw new WrongFields({ ...(first ? { starts: first } : {}), ...(last ? { latest: last } : {}) })
}

/** What is asked for. */
export function requirementColumns(values: Values<typeof requirementsForm>) {
  if (values.registrations.length > 0 && values.weight === null)
    throw new WrongFields({ weight: 'Choose whether one of the registrations must be held' })
  return {
    requirements: JSON.stringify([...asked('must', values.musts), ...asked('should', values.shoulds)]),
    registrations: values.registrations,
    registration_weight: values.weight ?? 'must',
    board_experience: values.board === 'no' ? null : values.board,
    organisation_kind: values.kind,
    organisation_size: values.size,
    challenged: values.challenged,
  }
}

/** What is paid. */
export function termColumns({ from, to }: Values<typeof termsForm>) {
  if (from !== null && to !== null && to < from)
    throw new WrongFields({ to: 'The highest salary must not be below the lowest' })
  return { salary_from: from ?? to, salary_to: to ?? from }
}

const asked = (weight: 'must' | 'should', all: string[]) => all.map((words) => ({ weight, words }))
