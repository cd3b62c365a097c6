import { points, publicTask, type Notice } from './notice.ts'

export const conversationPartner: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'Only the two of you read what either writes here, unless the candidate chooses to share it. It is about somebody’s future, not about their performance.',
    points: points({
      takes:
        'Your name and e-mail address, your post, when you meet, what each of you writes under the seven headings, the actions you agree on and how ready you both find the candidate. Nothing about objectives, ratings or appraisal belongs here.',
      why: `${publicTask} That task is to help people prepare for senior posts.`,
      sees: 'The two of you. The talent team sees that you talked, when, and the readiness you agreed on; it reads more only if the candidate shares it. What you both acknowledged can no longer be changed.',
      kept: 'For 24 months after you talked; for 12 months if it was declined, called off or never acknowledged. Actions for 24 months after they are done or dropped.',
    }),
    keeps: ['conversation-notes', 'conversation-unfinished', 'development-action'],
  },
]
