import { points, publicTask, type Notice } from './notice.ts'

export const selfAssessment: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'What you answer here is yours. Nobody else reads it unless you share it with the partner of your talent conversation, and you can take that back.',
    points: points({
      takes: 'Your answers, the examples you write beside them, and with whom you shared them and when.',
      why: `${publicTask} That task is to help people prepare for senior posts. No decision about you rests on a self-assessment.`,
      sees: 'You. The partner of your talent conversation, from when you share it until you stop. No talent team, panel, organisation or administrator.',
      kept: 'For 24 months after you last changed it.',
    }),
    keeps: ['self-assessment'],
  },
]
