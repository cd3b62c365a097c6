import { points, publicTask, type Notice } from './notice.ts'

export const importedMember: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-29',
    summary:
      'Your board gave us what stands here, from its list of members. Until you confirm it you are suggested to nobody, and you choose who may see you.',
    points: points({
      takes:
        'From the list that your region’s board kept before: your name and e-mail address, post and employer, the posts and regions you look for, how ready the board judged you, your registration, and when you are available. From you: what you correct, and whom you hide from.',
      why: `${publicTask} That task is to find and prepare the NHS’s directors fairly. We did not have this from you, and so we tell you where it comes from and let you put it right or refuse it (Article 14).`,
      sees: 'Until you confirm, the talent team of your region and nobody else. Once you are in the pool, the teams of the regions you chose; an organisation with a vacancy only after you have agreed to be introduced. Not those you hide from; at first that is your own employer.',
      kept: 'If you refuse, or do not answer in time, for 6 months after that. If you confirm, for 6 months after your place in the pool ends. The list itself for at most 7 days after it was uploaded.',
    }),
    keeps: ['pool-profile', 'one-time'],
  },
  {
    version: 2,
    from: '2026-11-30',
    summary:
      'Your board gave us what stands here, from its list of members. Until you confirm it you are suggested to nobody, and you choose who may see you.',
    points: points({
      takes:
        'From the list that your region’s board kept before: your name and e-mail address, post and employer, the posts and regions you look for, how ready the board judged you, your registration, and when you are available. From you: what you correct, and whom you hide from. Once you are in the pool, from your team: how ready it judges you for each role and what that rests on; if it suspends your membership, why, and its reviews.',
      why: `${publicTask} That task is to find and prepare the NHS’s directors fairly. We did not have this from you, and so we tell you where it comes from and let you put it right or refuse it (Article 14).`,
      sees: 'Until you confirm, the talent team of your region and nobody else. Once you are in the pool, the teams of the regions you chose, who see how ready you are; an organisation with a vacancy only after you have agreed to be introduced. Not those you hide from; at first that is your own employer. What your readiness rests on, and why you were suspended, only you and your own team read.',
      kept: 'If you refuse, or do not answer in time, for 6 months after that. If you confirm, for 6 months after your place in the pool ends, with the judgements of your readiness and suspensions. The list itself for at most 7 days after it was uploaded.',
    }),
    keeps: ['pool-profile', 'one-time'],
  },
]
