import { silentWeeks } from './membership-term.ts'

/** What members and their teams are reminded of: a part of the table in `reminders.ts`. */
export const memberReminders = {
  'membership-ending': {
    label: 'Your membership of a pool that ends soon',
    to: 'member',
    essential: true,
    from: 'the last day of the membership',
    days: [-90, -30, -7],
    until: 0,
  },
  'members-ending': {
    label: 'Memberships of your region that end soon',
    to: 'talent-team',
    essential: false,
    from: 'the last day of the membership',
    days: [-90, -30, -7],
    until: 0,
  },
  'still-available': {
    label: 'The question whether you are still available for posts',
    to: 'member',
    essential: true,
    from: 'six months since you last said so, or the end of your pause',
    days: [0, 21],
  },
  'members-silent': {
    label: 'Members of your region who have not said that they are still available',
    to: 'talent-team',
    essential: false,
    from: 'the day they were asked',
    days: [silentWeeks * 7],
  },
  'suspension-review': {
    label: 'A suspension that your team has to review',
    to: 'talent-team',
    essential: true,
    from: 'the day of the review',
    days: [-7, 0, 7, 14],
  },
} as const
