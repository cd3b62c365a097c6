import type { Item } from './framework.ts'

export const competenciesTomorrow = [
  {
    key: 'takes-a-system-perspective',
    label: 'Takes a system perspective',
    horizon: 'tomorrow',
    descriptor: {
      means: 'You weigh what is good for the people of the whole area above what is good for one organisation.',
      signs: [
        'You have given up money, staff or credit because the area gained more',
        'You know the pressures of your partners as well as your own',
        'You plan for the health of a population, not only for those who come through the door',
      ],
      concern: 'Guards the organisation first, and calls it leadership',
    },
  },
  {
    key: 'finds-new-solutions',
    label: 'Finds new solutions',
    horizon: 'tomorrow',
    descriptor: {
      means: 'You rethink how care and work are done, with evidence, technology and the people who use them.',
      signs: [
        'You have tested a new way of working and seen it taken up elsewhere',
        'You bring in ideas from outside the NHS and from patients',
        'You stop what does not work',
      ],
      concern: 'Meets each new problem with the last answer',
    },
  },
  {
    key: 'develops-people',
    label: 'Develops people',
    horizon: 'tomorrow',
    descriptor: {
      means: 'You grow people for bigger roles, share out chances fairly, and are glad when they move on.',
      signs: [
        'You can name people who have stepped up with your help',
        'Acting-up and stretch roles near you are open to all who might want them',
        'Somebody could take over from you',
      ],
      concern: 'Holds on to the best people',
    },
  },
  {
    key: 'builds-a-culture-of-inclusion',
    label: 'Builds a culture of inclusion',
    horizon: 'tomorrow',
    descriptor: {
      means: 'You find the barriers that keep people out or down, and remove them.',
      signs: [
        'You can show what changed for a group of staff or patients who were worse off',
        'You use the race and disability equality standards to decide, not only to report',
        'You sponsor people who are unlike you',
      ],
      concern: 'Good statements, and nothing different for anybody',
    },
  },
] as const satisfies readonly Item[]
