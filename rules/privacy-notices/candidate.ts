import { points, publicTask, type Notice } from './notice.ts'

export const candidate: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'We use what you write here to decide whether you join the talent pool, and to introduce you to posts once you have joined. You choose who may see you.',
    points: points({
      takes:
        'Your name and e-mail address, your post and employer, your experience and registrations, the posts you look for, your statements, your CV if you attach one, your declarations, and what your nominator and endorser write about you. If you ask for adjustments, what you need.',
      why: `${publicTask} That task is to find and prepare the NHS’s directors fairly. For adjustments we use Article 9(2)(b), since the Equality Act 2010 requires us to make them. Your own self-assessment is never used to decide about a post.`,
      sees: 'The talent team and the panel of your region. Once you are in the pool, the teams of the regions you chose; an organisation with a vacancy only after you have agreed to be introduced. Not those you hide from. Adjustments are seen by whoever arranges assessments and by nobody else. Your self-assessment and talent conversation stay with you and those you share them with.',
      kept: 'A draft for 12 months after you last changed it. An application that does not lead into the pool for 12 months after the decision, or after you withdraw. A place in the pool, with your application, for 6 months after it ends. Adjustments for 6 months after the outcome. The record of a talent conversation, and a self-assessment, for 24 months.',
    }),
    keeps: [
      'draft-application',
      'application-not-admitted',
      'pool-profile',
      'adjustments',
      'conversation-notes',
      'self-assessment',
    ],
  },
]
