import { points, publicTask, type Notice } from './notice.ts'

export const endorser: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'The candidate reads what you write here, and so do the talent team and the panel. We use your e-mail address to be sure that it is you who answers.',
    points: points({
      takes:
        'From the candidate: your name and e-mail address. From you: whether you endorse them, your reasons, whether you would release them for a post, and the code that we sent to your address.',
      why: `${publicTask} That task is to assess the candidate fairly, with the view of a leader who knows their work.`,
      sees: 'The candidate, the talent team and the panel of the region. Organisations with vacancies do not.',
      kept: 'As long as the candidate’s application: for 12 months after the decision, or for 6 months after they leave the pool. The code for no more than 7 days.',
    }),
    keeps: ['application-not-admitted', 'pool-profile', 'one-time'],
  },
]
