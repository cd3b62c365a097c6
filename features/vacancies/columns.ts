import type { Values } from '../../platform/form.ts'
import { answerDue, type AnswerTimes } from '../../rules/pool-first.ts'
import type { requirementsForm, termsForm, TypedPost } from './form.ts'

interface Asked extends AnswerTimes {
  asked_on: string | null
  answered_on: string | null
}

/** What is typed of a post. `asked`: how the pool was asked, of one that there is already. */
export function postColumns(values: TypedPost, asked?: Asked) {
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

/** What is asked for. */
export function requirementColumns(values: Values<typeof requirementsForm>) {
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
export const termColumns = ({ from, to }: Values<typeof termsForm>) => ({
  salary_from: from ?? to,
  salary_to: to ?? from,
})

const asked = (weight: 'must' | 'should', all: string[]) => all.map((words) => ({ weight, words }))
