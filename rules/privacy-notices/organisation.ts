import { points, publicTask, type Notice } from './notice.ts'

export const organisation: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'We keep what you tell us about your posts, and a record of whose details you open. Use what you see of a person only for the post they agreed to be introduced for.',
    points: points({
      takes:
        'Your name, e-mail address, role and organisation, the posts you share, what you record about introductions and interviews, and which pages about people you open.',
      why: `${publicTask} That task is to bring people of the pool together with posts, and to be able to say who has seen whose details. Your organisation is responsible for what it does with details it takes out of this service.`,
      sees: 'The talent team of your region and of the region a person belongs to. A person who is introduced sees your organisation, the post and what you record about the introduction.',
      kept: 'The record of who did what for 6 years. Letters from the service for 12 months.',
    }),
    keeps: ['events', 'mail'],
  },
]
