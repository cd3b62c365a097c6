import { counted } from '../../ui/words.ts'
import type { Conversation } from './queries.ts'
import type { Written } from './readable.ts'
import { sharedHeadings } from './record/headings.ts'
import type { Side } from './sides.ts'
import { insetText } from '../../ui/nhs.ts'

interface Props {
  it: Conversation
  written: Written
  side: Side
  other: string
}

/** What has not been written yet, of the whole that there is to write. */
export function StillEmpty({ it, written, side, other }: Props) {
  const emptyOf = (person: string) =>
    sharedHeadings.filter(
      (heading) => !written.views.some((view) => view.author_id === person && view.heading === heading && view.words),
    ).length
  const [mine, theirs] = side === 'candidate' ? [it.person_id, it.partner_id] : [it.partner_id, it.person_id]
  const left = [
    emptyOf(mine) > 0 && `${counted(emptyOf(mine), 'heading')} for you to write under`,
    emptyOf(theirs) > 0 && `${counted(emptyOf(theirs), 'heading')} for ${other}`,
    (!it.held_on || !it.readiness) && 'the day you talked and the readiness you agree on',
    written.actions.length === 0 && 'the actions you agree on',
  ].filter((what) => what !== false)
  return left.length === 0
    ? insetText({ text: 'Everything is written. Read it through, then acknowledge it.' })
    : insetText({
        html: (
          <>
            <p>Still empty:</p>
            <ul>
              {left.map((what) => (
                <li>{what}</li>
              ))}
            </ul>
            <p>A heading may stay empty. One each, the day and the readiness have to be there.</p>
          </>
        ),
      })
}
