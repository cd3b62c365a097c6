import { z } from 'zod'
import { isId } from '../../platform/address.ts'
import { number, text, words } from '../../platform/fields.ts'
import { form, type Field } from '../../platform/form.ts'
import { limits } from '../../rules/panel-sessions.ts'
import { dayForm } from '../conversations/form.ts'

const { day, time } = dayForm.fields
const { minutes, places } = limits

export const sessionForm = form({
  day,
  time: { ...time, label: 'Time at which the first candidate is seen' },
  minutes: number({
    label: 'Minutes for each candidate',
    hint: `From ${minutes.from} to ${minutes.to}. One candidate follows the other`,
    missing: 'Enter how many minutes each candidate has',
    width: 3,
    ...minutes,
  }),
  places: number({
    label: 'Places',
    hint: `How many candidates the panel sees, from ${places.from} to ${places.to}`,
    missing: 'Enter how many candidates the panel sees',
    width: 2,
    ...places,
  }),
  place: text({
    label: 'Where',
    hint: 'A room with its address, or the link of a video call. Candidates read it',
    missing: 'Enter where the panel sees the candidates',
    maxLength: 500,
  }),
})

export const callOffForm = form({
  reason: words({
    label: 'Why',
    hint: 'The panel and its candidates read it',
    missing: 'Say why the session is called off',
    maxWords: 100,
  }),
})

/** A place that somebody chose, and the version of the session in which they saw its time. */
export interface Chosen {
  session: string
  seat: number
  version: number
}

/** A place as a choice in a form. */
export const placeKey = ({ session, seat, version }: Chosen) => `${session}~${seat}~${version}`

/** The times are drawn by the page, day by day; which of them are free the action knows. */
const freeTime: Field<Chosen> = {
  kind: 'choice',
  label: 'Time',
  parse: z
    .string()
    .transform(chosenIn)
    .refine((chosen) => chosen !== null, 'Choose a time')
    .transform((chosen) => chosen as Chosen),
}

function chosenIn(typed: string): Chosen | null {
  const [, session = '', seat, version] = /^([0-9a-f-]{36})~(\d{1,2})~(\d{1,9})$/.exec(typed) ?? []
  return isId(session) ? { session, seat: Number(seat), version: Number(version) } : null
}

export const bookingForm = form({ time: freeTime })
