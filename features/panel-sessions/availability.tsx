import { paths } from '../../paths.ts'
import type { Typed } from '../../platform/form.ts'
import { isDay } from '../../rules/days.ts'
import { warningCallout } from '../../ui/nhs.ts'
import type { Member } from '../panels/members.ts'
import { missingOn } from './queries.ts'

interface AvailabilityProps {
  members: readonly Member[]
  typed: Typed
  panel: string
}

/** Who cannot be there on the day that is typed. It may be arranged all the same: the team may know better. */
export function Availability({ members, typed, panel }: AvailabilityProps) {
  const day = dayIn(typed['day'])
  const missing = day ? missingOn(members, day) : []
  if (missing.length > 0)
    return warningCallout(
      { heading: { text: 'Not everybody is available', level: 2 } },
      <>
        <ul>
          {missing.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
        <p>You can save this day all the same. Talk to them first.</p>
      </>,
    )
  return day ? null : (
    <p>
      When each member is available stands on <a href={paths.panel(panel)}>the panel’s page</a>. A day on which one of
      them is not is marked there.
    </p>
  )
}

function dayIn(typed: string | string[] | undefined): string | null {
  if (!Array.isArray(typed)) return null
  const [day = '', month = '', year = ''] = typed
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}
