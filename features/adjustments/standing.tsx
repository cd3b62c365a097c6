import { tag } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import { spanOf } from '../panel-sessions/words.ts'
import type { Arranged } from './arranged.ts'

/** Whether what was asked for has been arranged: by whom, when and what; or that it was changed since. */
export function Standing({ arranged }: { arranged: Arranged | null | undefined }) {
  if (!arranged) return tag({ text: 'Not arranged yet', classes: 'nhsuk-tag--yellow' })
  return (
    <>
      {arranged.changedSince
        ? tag({ text: 'Changed since it was arranged', classes: 'nhsuk-tag--orange' })
        : tag({ text: 'Arranged', classes: 'nhsuk-tag--green' })}
      <br />
      By {arranged.by} on {day(arranged.at)}
      {arranged.words && (
        <>
          <br />
          <span class="app-user-text">{arranged.words}</span>
        </>
      )}
    </>
  )
}

interface MeetsProps {
  meets: { starts_at: Date; ends_at: Date; place: string } | null
}

/** When and where the candidate meets the panel. */
export const Meets = ({ meets }: MeetsProps) =>
  meets ? (
    <>
      {spanOf(meets)}
      <br />
      <span class="app-user-text">{meets.place}</span>
    </>
  ) : (
    <>No time chosen yet</>
  )
