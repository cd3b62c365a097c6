import { points, publicTask, type Notice } from './notice.ts'

export const opportunity: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-29',
    summary:
      'We use what you write here to bring you together with an opportunity to grow. It plays no part in matching you with a post.',
    points: points({
      takes:
        'What you ask for and why, what you say you look for, the answer you get, and whether it was done. With it go your name and post as they stand in your membership.',
      why: `${publicTask} That task is to prepare the NHS’s directors fairly: asking is open to every member.`,
      sees: 'A request: those who offer for the organisation that you ask, and the talent team of its region, also where you are hidden from that organisation. What you say you look for: the talent team of your own region and nobody else. Your employer is not told by us.',
      kept: 'A request for 12 months after it ended. What you look for until you take it back, or your membership has been over for 6 months.',
    }),
    keeps: ['placement', 'pool-profile'],
  },
]
