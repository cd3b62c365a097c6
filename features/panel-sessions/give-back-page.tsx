import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import type { Booking } from './booking-of.ts'
import type { ToBook } from './to-book.ts'
import { spanOf } from './words.ts'

export const GiveBackPage = ({ data: it, form }: ViewProps<ToBook & { booked: NonNullable<Booking['booked']> }>) => (
  <FormPage
    title="Give your time back"
    caption={it.board_name}
    state={form}
    button="Give it back"
    warning
    back={paths.booking(it.application_id)}
  >
    <p>
      {spanOf(it.booked)}, {it.booked.place}.
    </p>
    <p>
      Somebody else can then take it. Your application stays with the panel, and you can choose another time that is
      free. If you have put this time into your calendar, take it out there.
    </p>
    <p>
      To change to another time you need not give this one back first:{' '}
      <a href={paths.booking(it.application_id)}>choose another time</a>.
    </p>
  </FormPage>
)
