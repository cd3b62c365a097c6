import { paths } from '../../paths.ts'
import { holders, type Holder } from '../../rules/clocks.ts'
import { button, select } from '../../ui/nhs.ts'
import type { applicationsTo, Narrowed } from './queries.ts'

export type ListData = Awaited<ReturnType<typeof applicationsTo>> & {
  waiting: boolean
  /** By their ids, what they are called. */
  rounds: Record<string, string>
  narrowed: Narrowed
  today: string
}

/** Who may have an application that waits. */
export const withWhom = ['talent-team', 'candidate'] as const satisfies readonly Holder[]

/** What the queue is narrowed by. */
export function Filter({ waiting, rounds, narrowed }: ListData) {
  return (
    <form method="get" action={paths.applications()} class="app-filter">
      {!waiting && <input type="hidden" name="answered" value="yes" />}
      {waiting &&
        select({
          id: 'with',
          name: 'with',
          label: { text: 'Who has it now' },
          items: [
            { value: '', text: 'Anybody' },
            ...withWhom.map((holder) => chosen(holder, holders[holder], narrowed.holder)),
          ],
        })}
      {select({
        id: 'round',
        name: 'round',
        label: { text: 'Round' },
        items: [
          { value: '', text: 'All rounds' },
          ...Object.entries(rounds).map(([id, title]) => chosen(id, title, narrowed.round)),
        ],
      })}
      {button({ text: 'Show', variant: 'secondary' })}
    </form>
  )
}

const chosen = (value: string, text: string, now: string | undefined) => ({ value, text, selected: value === now })

/** Why the list is empty. */
export function nothing({ waiting, narrowed: { holder, round } }: ListData) {
  if (holder || round) return 'No application fits what you chose.'
  return waiting
    ? 'No application waits. Each appears here once its candidate has submitted it.'
    : 'No application has been answered yet.'
}

/** Where the next page is. */
export function addressOf({ waiting, narrowed: { holder, round } }: ListData, after: string) {
  const query = { ...(waiting ? {} : { answered: 'yes' }), ...(holder && { with: holder }), ...(round && { round }) }
  return `${paths.applications()}?${new URLSearchParams({ ...query, after }).toString()}`
}
