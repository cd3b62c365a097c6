/** How many whole months `to` lies after `from`; below nought where it lies before. Both are `yyyy-mm-dd`. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
}

/** A number of whole months as people say it: "3 years 2 months", "5 months", "less than a month". */
export function monthsInWords(months: number): string {
  const parts = [said(Math.floor(months / 12), 'year'), said(months % 12, 'month')].filter(Boolean)
  return months < 1 ? 'less than a month' : parts.join(' ')
}

const said = (n: number, noun: string) => (n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`)
