import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { ChooseTime } from './choose-time.tsx'
import { TheMeeting } from './the-meeting.tsx'
import type { ToBook } from './to-book.ts'
import { sessionTime, spanOf, weekdayOf } from './words.ts'

/** A candidate chooses when the panel sees them, sees what they have chosen, and changes it. */
export function BookingPage({ data: it, form }: ViewProps<ToBook>) {
  const title = it.booked ? 'Your time with the panel' : 'Choose a time with the panel'
  return (
    <Layout
      title={title}
      back={{ href: paths.application(it.application_id), text: 'Back to your application' }}
      wrong={Object.keys(form.errors).length > 0}
    >
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l">{it.board_name}</span>
        {title}
      </h1>
      {it.booked ? <Booked it={it} booked={it.booked} /> : <CalledOff it={it} />}
      <TheMeeting it={it} />
      {it.open && <ChooseTime it={it} form={form} />}
    </Layout>
  )
}

type Booked = NonNullable<ToBook['booked']>

const Booked = ({ it, booked }: { it: ToBook; booked: Booked }) => (
  <>
    <Summary
      rows={[
        { key: 'When', value: spanOf(booked) },
        { key: 'Where', value: booked.place },
      ]}
    />
    {booked.begun ? (
      <p>
        The session has begun.{' '}
        {it.open
          ? 'If you could not be there, choose another time.'
          : 'You can no longer change your time. If you could not be there, tell the talent team.'}
      </p>
    ) : (
      <ul class="nhsuk-list">
        <li>
          <a href={paths.bookingCalendar(it.application_id)}>Put it into your calendar</a>
        </li>
        {it.open && (
          <li>
            <a href={paths.cancelBooking(it.application_id)}>Give your time back</a>
          </li>
        )}
      </ul>
    )}
  </>
)

/** Whoever has no time may have had one in a session that was called off. */
const CalledOff = ({ it }: { it: ToBook }) => (
  <>
    {it.calledOff.map((session) =>
      insetText({
        html: (
          <p class="app-user-text">
            The session on {weekdayOf(session.starts_at)}, {sessionTime(session)}, was called off:{' '}
            {session.called_off_because}
          </p>
        ),
      }),
    )}
  </>
)
