import { points, publicTask, type Notice } from './notice.ts'

export const nominator: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'The person you nominate is told at once and reads everything you write here. Write only what you would say to them.',
    points: points({
      takes:
        'Your name, e-mail address, post and organisation, how you know the person, what you write about them, any conflict of interest, and when you last took the conscious decision-making module. If you prepare a nomination for somebody else, that you did.',
      why: `${publicTask} That task is to find people who could be directors, and to know who speaks for them.`,
      sees: 'The person you nominate, the talent team and the panel of the region, and whoever prepares nominations for you.',
      kept: 'If the person declines, or you withdraw it, for 12 months after that; as long where it is never sent or answered. If they accept, as long as their application.',
    }),
    keeps: ['nomination-ended'],
  },
]
