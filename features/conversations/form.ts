import { z } from 'zod'
import { choice, date, email, text, tick, words } from '../../platform/fields.ts'
import { form, type Field } from '../../platform/form.ts'
import { labelOf } from '../../rules/categories.ts'
import { dayInLondon } from '../../rules/days.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { day as dayInWords } from '../../ui/words.ts'

const other = (who: string) => ({
  name: text({ label: `The ${who}’s full name`, missing: `Enter the ${who}’s full name`, autocomplete: 'off' }),
  email: email({
    label: `The ${who}’s email address`,
    missing: `Enter the ${who}’s email address`,
    autocomplete: 'off',
  }),
})

const message = words({
  label: 'A message to them',
  hint: 'They read it once they have signed in. It is not in the email',
  maxWords: 100,
})

export const inviteForm = form({ ...other('leader'), message })

export const offerForm = form({ ...other('candidate'), message })

export const reasonForm = form({
  reason: words({ label: 'Why', hint: 'The other of you reads it', maxWords: 100 }),
})

/** A time of day as people type it: 14:30, 9.30, 0900; kept as `14:30`. */
const time: Field<string> = {
  kind: 'text',
  label: 'Time',
  hint: 'In London, with 24 hours: for example 14:30',
  width: 5,
  maxLength: 5,
  parse: z
    .string()
    .trim()
    .min(1, 'Enter the time')
    .transform((typed) => typed.replace(/^(\d{1,2})[.:]?(\d\d)$/, '$1:$2').padStart(5, '0'))
    .refine((typed) => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed), 'Enter the time with 24 hours, like 14:30'),
}

const notPast = (field: Field<string>, sentence: string): Field<string> => ({
  ...field,
  parse: field.parse.refine((day) => day >= dayInLondon(), sentence),
})

const notFuture = (field: Field<string>, sentence: string): Field<string> => ({
  ...field,
  parse: field.parse.refine((day) => day <= dayInLondon(), sentence),
})

export const dayForm = form({
  day: notPast(date({ label: 'Day', missing: 'Enter the day' }), 'The day must be today or later'),
  time,
  place: text({
    label: 'Place',
    hint: 'A room, a telephone number or the link of a video call',
    missing: 'Enter the place',
  }),
})

const heldOn = notFuture(
  date({ label: 'The day you talked', missing: 'Enter the day you talked' }),
  'The day you talked must be today or in the past',
)

const readiness = choice({
  label: 'The readiness you agreed on',
  options: readinessLabels,
  missing: 'Choose the readiness you agreed on',
})

export const agreedForm = form({ heldOn, readiness })

const candidatesReport = form({ ...other('leader'), heldOn, readiness })

const leadersReport = form({
  as: choice({
    label: 'Who were you in it?',
    options: { candidate: 'I was the candidate', leader: 'I was the leader' },
    missing: 'Choose whether you were the candidate or the leader',
  }),
  ...other('other'),
  heldOn,
  readiness,
})

/** A leader may have been either of the two, and says so in `as`; anybody else was the candidate. */
export const reportForm = ({ leader }: { leader: boolean }) =>
  (leader ? leadersReport : candidatesReport) as typeof candidatesReport

export const acknowledgeForm = form({
  right: tick({
    label: 'The record says what we talked about, and holds nothing about performance',
    missing: 'Tick that the record is right, or change it first',
  }),
})

interface Talked {
  elsewhere: boolean
  held_on: string | null
  readiness: string | null
}

/** Of one held elsewhere the second confirms what the first stated. */
export const confirmForm = (it: Talked) =>
  it.elsewhere
    ? form({
        right: tick({
          label: `We talked on ${dayInWords(it.held_on ?? '')} and agreed on “${labelOf(readinessLabels, it.readiness ?? '')}”`,
          missing: 'Tick that it is right. If it is not, go back and say that it did not take place',
        }),
      })
    : acknowledgeForm

/** Asked where somebody has acknowledged the record already. */
export const againTick = tick({
  label: 'Change the record: both of us have to acknowledge it anew',
  missing: 'The record has been acknowledged. Tick that you want to change it all the same',
})
