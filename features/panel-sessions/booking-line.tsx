import { paths } from '../../paths.ts'
import { button, insetText } from '../../ui/nhs.ts'
import type { Booking } from './booking-of.ts'
import { spanOf } from './words.ts'

interface Props {
  /** From `bookingOf`; null where there is no time to choose. */
  booking: Booking | null
  application: { id: string }
}

/** On the candidate's own application: when they meet the panel, or that they can choose. */
export function BookingLine({ booking, application }: Props) {
  if (!booking) return null
  const { booked, open } = booking
  if (booked)
    return insetText({
      html: (
        <>
          <p>
            {booked.begun ? 'You had a time with the panel:' : 'You meet the panel:'} <strong>{spanOf(booked)}</strong>,{' '}
            <span class="app-user-text">{booked.place}</span>
          </p>
          {!booked.begun && (
            <p>
              <a href={paths.booking(application.id)}>See your time with the panel, or change it</a>
            </p>
          )}
        </>
      ),
    })
  return open ? button({ text: 'Choose a time with the panel', href: paths.booking(application.id) }) : null
}
