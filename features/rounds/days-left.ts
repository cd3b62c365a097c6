import { counted } from '../../ui/words.ts'

/** How long one may still apply: "12 days left", "Today is the last day". Days are `yyyy-mm-dd`. */
export function daysLeft(closesOn: string, today: string): string {
  const days = Math.round((Date.parse(closesOn) - Date.parse(today)) / 86_400_000)
  if (days === 0) return 'Today is the last day'
  return days === 1 ? 'Tomorrow is the last day' : `${counted(days, 'day')} left`
}
