import type { Item } from './framework.ts'

export const competenciesToday = [
  {
    key: 'drives-for-better-outcomes',
    label: 'Drives for better outcomes',
    horizon: 'today',
    descriptor: {
      means: 'You set demanding aims for patients, access and value, and stay with them until something has changed.',
      signs: [
        'You can name a measure that moved for patients or the public, and your part in it',
        'You ask people to account for results, and help them when they fall behind',
        'When a plan fails you find out why and start again',
      ],
      concern: 'Much activity, and nobody can say what became better',
    },
  },
  {
    key: 'engages-and-aligns-others',
    label: 'Engages and aligns others',
    horizon: 'today',
    descriptor: {
      means: 'You bring professions, teams and partners to one purpose that they recognise as their own.',
      signs: [
        'Clinicians and partners describe the aim in the same words as you do',
        'You bring a disagreement into the open and settle it',
        'People go on with the work when you are not there',
      ],
      concern: 'Others follow only because of your position',
    },
  },
  {
    key: 'speaks-up',
    label: 'Speaks up',
    horizon: 'today',
    descriptor: {
      means: 'You say what is hard to hear, to those who need to hear it, and make it safe for others to do the same.',
      signs: [
        'You have challenged somebody more senior than you, in time for it to matter',
        'People bring you bad news early',
        'You have stood by somebody who raised a concern',
      ],
      concern: 'Stays silent in the meeting, or makes it about the person',
    },
  },
  {
    key: 'brings-compassion-and-humility',
    label: 'Brings compassion and humility',
    horizon: 'today',
    descriptor: {
      means: 'You listen closely, say what you do not know, and act to make things easier for others.',
      signs: [
        'You have changed your mind in public because of what you heard',
        'You notice who is struggling and do something about it',
        'You give the credit away and take your share of the blame',
      ],
      concern: 'Defends a position when told of harm or distress',
    },
  },
  {
    key: 'brings-a-learning-mindset',
    label: 'Brings a learning mindset',
    horizon: 'today',
    descriptor: {
      means: 'You look for what you can learn, from people, data and mistakes, and change what you do because of it.',
      signs: [
        'You ask for feedback, and can say what you did with it',
        'You can tell of a failure of your own and what is different since',
        'Your teams try a change on a small scale and measure it before they spread it',
      ],
      concern: 'Explains what went wrong by others alone',
    },
  },
] as const satisfies readonly Item[]
