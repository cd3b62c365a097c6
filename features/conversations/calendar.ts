import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import type { ServedFile } from '../../platform/download.ts'
import { paths } from '../../paths.ts'

interface Meeting {
  id: string
  state: string
  version: number
  takes_place_at: Date
  place: string
  changed_at: Date
}

/** How long to keep free, in minutes: the programme's guides to such conversations speak of about two hours. */
const length = 120

/**
 * The day as a calendar file. Its UID stays and its SEQUENCE grows, so that a calendar replaces what it had; it names
 * nobody, since others read calendars.
 * @param url of the service, without a slash at its end
 */
export function calendarFile(it: Meeting, url: string): ServedFile {
  const off = it.state === 'cancelled'
  const calendar = ical({
    prodId: { company: 'Aspire Together', product: 'Talent conversations', language: 'EN' },
    method: off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${it.id}@${new URL(url).hostname}`,
    sequence: it.version,
    stamp: it.changed_at,
    start: it.takes_place_at,
    end: new Date(it.takes_place_at.getTime() + length * 60_000),
    summary: 'Talent conversation',
    location: it.place,
    url: `${url}${paths.conversation(it.id)}`,
    class: ICalEventClass.PRIVATE,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return { name: 'talent-conversation.ics', type: 'text/calendar', text: calendar.toString() }
}
