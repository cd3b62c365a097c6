import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import type { ServedFile } from '../../platform/download.ts'
import { paths } from '../../paths.ts'
import { placeEnds } from '../../rules/panel-sessions.ts'
import type { Booking } from './booking-of.ts'
import type { OneSession } from './queries.ts'

interface Meeting {
  id: string
  version: number
  changed_at: Date
  starts_at: Date
  ends_at: Date
  place: string
  summary: string
  /** An address of ours. */
  path: string
  off: boolean
}

/**
 * A meeting as a calendar file. Its UID stays and its SEQUENCE grows, so that a calendar replaces what it had; it names
 * no candidate, since others read calendars.
 * @param url of the service, without a slash at its end
 */
function calendarFile(it: Meeting, url: string): ServedFile {
  const calendar = ical({
    prodId: { company: 'Aspire Together', product: 'Panel sessions', language: 'EN' },
    method: it.off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${it.id}@${new URL(url).hostname}`,
    sequence: it.version,
    stamp: it.changed_at,
    start: it.starts_at,
    end: it.ends_at,
    summary: it.summary,
    location: it.place,
    url: `${url}${it.path}`,
    class: ICalEventClass.PRIVATE,
    status: it.off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return { name: 'panel-session.ics', type: 'text/calendar', text: calendar.toString() }
}

/** A whole session, for the panel and its team; called off where it was. */
export const sessionCalendar = (it: OneSession, url: string) =>
  calendarFile(
    {
      ...it,
      ends_at: placeEnds(it, it.places),
      summary: `Panel session: ${it.panel_title}`,
      path: paths.panel(it.panel_id),
      off: it.called_off_at !== null,
    },
    url,
  )

/** A candidate's own time. */
export const bookingCalendar = (it: Booking, booked: NonNullable<Booking['booked']>, url: string) =>
  calendarFile(
    {
      ...booked,
      id: it.assessment_id,
      summary: 'Meeting with the panel',
      path: paths.booking(it.application_id),
      off: false,
    },
    url,
  )
