import { developmentKinds } from '../../../rules/talent-conversation.ts'
import { labelOf } from '../../../rules/categories.ts'
import { action as lifecycle } from '../../../rules/lifecycles.ts'
import { Table } from '../../../ui/table.tsx'
import { StateTag } from '../../../ui/thing.tsx'
import { day } from '../../../ui/words.ts'
import { paths } from '../../../paths.ts'
import type { AgreedAction } from '../queries.ts'
import type { Written } from '../readable.ts'
import type { Side } from '../sides.ts'
import { allHeadings, offers, sharedHeadings } from './headings.ts'

export type Names = Record<Side, string>

interface SideBySideProps {
  written: Written
  /** The candidate's id, to tell whose words they are. */
  candidate: string
  names: Names
  /** For one of the two, while it may be changed: which side they are, and which conversation it is. */
  mine?: { side: Side; id: string } | undefined
}

/** Every heading with what each of the two wrote: side by side, one under the other on a phone. */
export function SideBySide({ written, candidate, names, mine }: SideBySideProps) {
  const wordsOf = (side: Side, heading: string) =>
    written.views.find((view) => view.heading === heading && (view.author_id === candidate) === (side === 'candidate'))
      ?.words ?? ''
  const view = (side: Side, heading: string) => (
    <div class="app-words">
      <p class="app-words__who">{names[side]}</p>
      <p class="app-user-text">
        {wordsOf(side, heading) || <span class="app-muted">{mine ? 'Nothing written yet' : 'Nothing written'}</span>}
      </p>
      {mine?.side === side && (
        <p class="app-words__change">
          <a href={paths.writeConversation(mine.id, heading)}>
            {wordsOf(side, heading) ? 'Change' : 'Write'}
            <span class="nhsuk-u-visually-hidden"> under {allHeadings[heading]?.label}</span>
          </a>
        </p>
      )}
    </div>
  )
  return (
    <>
      {sharedHeadings.map((heading) => (
        <section class="app-heading">
          <h3 class="nhsuk-heading-s">{allHeadings[heading]?.label}</h3>
          <div class="app-beside">
            {view('candidate', heading)}
            {view('partner', heading)}
          </div>
        </section>
      ))}
      <section class="app-heading">
        <h3 class="nhsuk-heading-s">Offered by {names.partner === 'You' ? 'you' : names.partner}</h3>
        <div class="app-beside">
          {offers.map((heading) => (
            <div>
              <h4 class="app-heading__offer">{allHeadings[heading]?.label}</h4>
              {view('partner', heading)}
            </div>
          ))}
        </div>
      </section>
    </>
  )
}

interface ActionsProps {
  actions: AgreedAction[]
  names: Names
  /** They may still be changed. */
  open?: boolean
}

/** The agreed actions, the soonest first. */
export const Actions = ({ actions, names, open = false }: ActionsProps) =>
  actions.length === 0 ? (
    <p>No actions have been agreed.</p>
  ) : (
    <Table
      caption="Agreed actions"
      headings={['What', 'Kind', 'Who', 'By', 'Where it stands']}
      rows={actions.map((it) => [
        open && it.state === 'planned' ? <a href={paths.editAction(it.id)}>{it.words}</a> : it.words,
        labelOf(developmentKinds, it.kind),
        names[it.owner as Side],
        day(it.due_on),
        <StateTag of={lifecycle} state={it.state} />,
      ])}
    />
  )
