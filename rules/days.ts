/** A day in London as `yyyy-mm-dd`; today unless another moment is given. */
export const dayInLondon = (at = new Date()) => londonDay.format(at)

const londonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })

/** Whether a text is a day that there is, as `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** A day as people read it: `2027-03-27`, or a moment of that day in London, is "27 March 2027". */
export const writtenDay = (at: string | Date) =>
  longDay.format(typeof at === 'string' ? new Date(`${at}T12:00:00Z`) : at)

const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
})
