import type { FormState } from '../../platform/page.ts'
import { asText } from '../../ui/field-parts.ts'
import { Form } from '../../ui/form.tsx'
import { errorMessage, fieldset, radios } from '../../ui/nhs.ts'
import { placeKey } from './form.ts'
import type { ToBook } from './to-book.ts'
import { placeTime, weekdayOf } from './words.ts'

interface Props {
  it: ToBook
  form: FormState
}

/** The free times, day by day. */
export function ChooseTime({ it, form }: Props) {
  const title = it.booked ? 'Choose another time' : 'Which time suits you?'
  const error = form.errors['time']
  if (it.free.length === 0)
    return (
      <>
        <h2 class="nhsuk-heading-m">{title}</h2>
        <p id="time">
          {it.booked ? 'No other time is free at the moment.' : 'No time is free at the moment.'}{' '}
          {!it.booked && 'We write to you as soon as the panel has a session for which you can choose one.'}
        </p>
      </>
    )
  return (
    // The times are drawn here, so the form is given no field of its own to draw.
    <Form state={{ ...form, fields: {} }} button={it.booked ? 'Change to this time' : 'Book this time'}>
      <div class={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
        {fieldset(
          {
            legend: { heading: { text: title, level: 2 }, size: 'm' },
            ...(error ? { describedBy: 'time-error' } : {}),
          },
          <>
            {error && errorMessage({ id: 'time-error', text: error })}
            <p>{it.booked && 'The time that you have now is given back with it. '}All times are those of London.</p>
            {daysOf(it).map(([day, free], index) =>
              radios({
                name: 'time',
                // The error summary leads to the first of them.
                idPrefix: index === 0 ? 'time' : `time-${index + 1}`,
                fieldset: { legend: { text: day, size: 's' } },
                items: free.map((one) => itemOf(one, asText(form.typed['time']))),
              }),
            )}
          </>,
        )}
      </div>
    </Form>
  )
}

type Free = ToBook['free'][number]

function daysOf({ free }: ToBook): [string, Free[]][] {
  const days = new Map<string, Free[]>()
  for (const one of free) {
    const day = weekdayOf(one.session.starts_at)
    days.set(day, [...(days.get(day) ?? []), one])
  }
  return [...days]
}

function itemOf({ session, seat }: Free, typed: string) {
  const value = placeKey({ session: session.id, seat, version: session.version })
  return { value, text: placeTime(session, seat), hint: { text: session.place }, checked: typed === value }
}
