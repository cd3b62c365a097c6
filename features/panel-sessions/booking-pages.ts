import { paths } from '../../paths.ts'
import { download } from '../../platform/download.ts'
import { page, type Page } from '../../platform/page.ts'
import type { Given } from '../index.ts'
import { bookPlace, giveBack } from './book.ts'
import { BookingPage } from './booking-page.tsx'
import { bookingCalendar } from './calendar.ts'
import { bookingForm } from './form.ts'
import { GiveBackPage } from './give-back-page.tsx'
import { toBook } from './to-book.ts'

/** What a candidate does with their own time. */
export const bookingPages = (given: Given): Page[] => [
  page({
    path: paths.booking,
    can: 'booking.make',
    load: ({ db, actor, params }) => toBook(db, actor, params.id),
    view: BookingPage,
    form: bookingForm,
    submit: async ({ db, actor, data, values, version }) => {
      await bookPlace(db, actor, data, values.time, version)
      return paths.booking(data.application_id)
    },
  }),
  page({
    path: paths.cancelBooking,
    can: 'booking.make',
    load: async ({ db, actor, params }) => {
      const it = await toBook(db, actor, params.id)
      return it?.booked ? { ...it, booked: it.booked } : null
    },
    view: GiveBackPage,
    submit: async ({ db, actor, data, version }) => {
      await giveBack(db, actor, data, version)
      return paths.booking(data.application_id)
    },
  }),
  download({
    path: paths.bookingCalendar,
    can: 'booking.make',
    load: async ({ db, actor, params }) => {
      const it = await toBook(db, actor, params.id)
      return it?.booked ? { file: bookingCalendar(it, it.booked, given.config.url), scope: it.scope } : null
    },
  }),
]
