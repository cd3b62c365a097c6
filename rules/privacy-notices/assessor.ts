import { points, publicTask, type Notice } from './notice.ts'

export const assessor: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-29',
    summary:
      'Once everybody has locked, the panel, the talent team and the board read your scores and your words. Candidates can ask for what is written about them: write what they may read.',
    points: points({
      takes:
        'Your name and e-mail address, your post, seat and employers of the last 3 years, your training and when you can assess. Whom you may not assess and why. Your scores, evidence and corrections, and when you locked them; what you record as a chair, adviser or board member. If you review a process, your decision and reasons.',
      why: `${publicTask} That task is to assess candidates fairly, by several people who judge alone, and to be able to explain each outcome.`,
      sees: 'The talent team sees what you state, and which conflicts you declare. Candidates see your name and part on the panel. Nobody reads your scores before all are locked; then the panel, the team, the board, and whoever reviews the process. The candidate reads what the panel agreed on, and a reviewer’s reasons. Counts of many scores show whether assessors agree.',
      kept: 'What you state for 24 months after you last saved it, or after your last part on a panel ended. What you write about a candidate as long as their application: for 12 months after the decision, or for 6 months after they leave the pool. The record of who did what for 6 years.',
      rights:
        'You can see and download what we hold about you, have it put right, ask us to erase it or to stop using it, and object to how we use it. A locked score is not changed: a correction stands beside it. Candidates have the same rights to what is written about them. Use “Your data” in this service, where you can complain too; we acknowledge within 30 days. You can also complain to the Information Commissioner at ico.org.uk.',
    }),
    keeps: ['assessor-statement', 'application-not-admitted', 'pool-profile', 'events'],
  },
]
