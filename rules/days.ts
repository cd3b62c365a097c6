/** A day in London as `yyyy-mm-dd`; today unless another moment is given. */
export const dayInLondon = (at = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(at)
