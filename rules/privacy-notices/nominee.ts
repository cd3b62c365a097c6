import { points, publicTask, type Notice } from './notice.ts'

export const nominee: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'Somebody has put you forward and told us about you. You can read every word of it, and nothing happens unless you accept.',
    points: points({
      takes:
        'From your nominator: your name, your e-mail address, how they know you, how ready they think you are, what you might still develop, any conflict of interest, and when you had a talent conversation and with whom. From you: your answer, and a reason if you give one.',
      why: `${publicTask} That task is to find people who could be directors and to ask them whether they wish to be considered.`,
      sees: 'You, your nominator and whoever prepared the nomination for them, and the talent team of the region. Your nominator sees whether you accepted, and how far your application has come; not what you write in it, and never what you answer about equality or adjustments.',
      kept: 'If you decline, or the nomination is withdrawn, for 12 months after that; as long where you never answer. If you accept, as long as your application.',
    }),
    keeps: ['nomination-ended'],
  },
]
