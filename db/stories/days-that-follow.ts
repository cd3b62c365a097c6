import { sql } from 'kysely'
import { dueFor, kinds } from '../../features/privacy/kinds.ts'
import { clockFrom, openStates } from '../../rules/application-clock.ts'
import { dueOn } from '../../rules/clocks.ts'
import { dayInLondon } from '../../rules/days.ts'
import { answerDue, usualAnswerTimes } from '../../rules/pool-first.ts'
import { expiryOf } from '../../rules/readiness.ts'
import { day } from '../../ui/words.ts'
import type { Table } from './backdate.ts'

/** Days that follow from the moment. Letters of the past were sent then, and are never sent now. */
export const alsoDated: Partial<Record<Table, (at: Date) => ReturnType<typeof sql>[]>> = {
  application: (at) => [
    sql`waits_since = case when ${waitsSinceToday()} then ${dayInLondon(at)}::date else waits_since end`,
    sql`due_on = case when ${waitsSinceToday()} then ${dueFrom(dayInLondon(at))} else due_on end`,
    sql`wanted = ${sayingThen('wanted', at)}`,
    sql`informed = ${sayingThen('informed', at)}`,
  ],
  role_grant: (at) => [sql`from_date = case when ${isNew} then ${dayInLondon(at)}::date else from_date end`],
  membership: (at) => [
    sql`admitted_on = case when ${admittedToday()} then ${dayInLondon(at)}::date else admitted_on end`,
    sql`expires_on = case when ${admittedToday()} then ${expiryOf(dayInLondon(at))}::date else expires_on end`,
    sql`confirmed_on = case when ${confirmedToday()} then ${dayInLondon(at)}::date else confirmed_on end`,
    sql`put_forward_on = case when ${putForwardToday()} then ${dayInLondon(at)}::date else put_forward_on end`,
  ],
  membership_readiness: (at) => [sql`set_on = ${dayInLondon(at)}`],
  feedback: (at) => [
    sql`due_on = case when ${feedbackFromToday()} then ${dueOn('feedback', dayInLondon(at))}::date else due_on end`,
  ],
  review: (at) => [sql`due_on = case when ${isNew} then ${dueOn('review', dayInLondon(at))}::date else due_on end`],
  vacancy: (at) => [
    sql`asked_on = case when ${askedToday()} then ${dayInLondon(at)}::date else asked_on end`,
    sql`answer_due = case when ${askedToday()} then case contract_type when 'interim'
      then ${answerDue('interim', dayInLondon(at), usualAnswerTimes)}::date else ${answerDue('substantive', dayInLondon(at), usualAnswerTimes)}::date end else answer_due end`,
    sql`answered_on = case when ${answeredToday()} then ${dayInLondon(at)}::date else answered_on end`,
    sql`confirmed_on = case when ${confirmedToday()} then ${dayInLondon(at)}::date else confirmed_on end`,
  ],
  introduction: (at) => [
    ...stepDays.map(
      (column) =>
        sql`${sql.id(column)} = case when ${saysToday(column)} then ${dayInLondon(at)}::date else ${sql.id(column)} end`,
    ),
    sql`answer_by = case when ${isNew} then ${dueOn('introduction-answer', dayInLondon(at))}::date else answer_by end`,
    sql`feedback_due = case when ${answerFromToday()} then ${dueOn('introduction-feedback', dayInLondon(at))}::date
      else feedback_due end`,
  ],
  placement: (at) => [
    sql`due_on = case when ${isNew} then ${dueOn('placement-answer', dayInLondon(at))}::date else due_on end`,
  ],
  request: (at) => [sql`due_on = case when state = 'received' then ${acknowledgedBy(dayInLondon(at))} else due_on end`],
  mail: (at) => [sql`sent_at = ${at}`, sql`body = ${sayingThen('body', at)}`],
  event: (at) => [
    sql`detail = case when name = 'role.grant'
      then jsonb_set(detail, '{from}', to_jsonb(${dayInLondon(at)}::text)) else detail end`,
  ],
}

/** Words in which an action has written today’s date, with the day that is told of in its place. */
const sayingThen = (column: string, at: Date) =>
  sql`replace(${sql.id(column)}, ${day(dayInLondon())}, ${day(dayInLondon(at))})`

/** The days on which an organisation took a step of an introduction. */
const stepDays = ['chosen_on', 'fit_and_proper_on', 'references_on', 'appointable_on']

const saysToday = (column: string) => sql`${sql.id(column)} = ${dayInLondon()}::date`
const answerFromToday = () => sql`feedback_due = ${dueOn('introduction-feedback', dayInLondon())}::date`

const isNew = sql`created_at > now() - interval '1 hour'`
const waitsSinceToday = () => sql`waits_since = ${dayInLondon()}::date`
const askedToday = () => sql`asked_on = ${dayInLondon()}::date`
const answeredToday = () => sql`answered_on = ${dayInLondon()}::date`
const admittedToday = () => sql`admitted_on = ${dayInLondon()}::date`
const confirmedToday = () => sql`confirmed_on = ${dayInLondon()}::date`
const putForwardToday = () => sql`put_forward_on = ${dayInLondon()}::date`
const feedbackFromToday = () => sql`due_on = ${dueOn('feedback', dayInLondon())}::date`

/** Rows of which no moment says now, only the day on which somebody’s clock begins. */
export const clockBeginsToday: Partial<Record<Table, () => ReturnType<typeof sql>>> = {
  application: waitsSinceToday,
  feedback: feedbackFromToday,
  introduction: () => sql`(${sql.join([...stepDays.map(saysToday), answerFromToday()], sql` or `)})`,
  membership: () => sql`(${sql.join([admittedToday(), confirmedToday(), putForwardToday()], sql` or `)})`,
  vacancy: () => sql`(${askedToday()} or ${answeredToday()} or ${confirmedToday()})`,
}

/** By when whoever has an application is to answer, where they have had it since that day. */
const dueFrom = (since: string) => {
  const whens = openStates().map((state) => sql`when ${state} then ${clockFrom(state, since).due_on}::date`)
  return sql`case state ${sql.join(whens, sql` `)} end`
}

/** By when a request is to be acknowledged that came on that day. */
const acknowledgedBy = (cameOn: string) => {
  const whens = Object.keys(kinds).map(
    (kind) => sql`when ${kind} then ${dueFor(kind, 'acknowledgement', cameOn)}::date`,
  )
  return sql`case kind ${sql.join(whens, sql` `)} end`
}
