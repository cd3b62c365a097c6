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
  {
    version: 2,
    from: '2026-11-29',
    summary:
      'We use what you write here to decide, by a panel, whether you join the talent pool, and to introduce you to posts once you have joined. You choose who may see you.',
    points: points({
      takes:
        'Your name and e-mail address, post and employer, experience and registrations, the posts you look for, your statements, your CV if you attach one, your declarations, and what your nominator and endorser write about you. If you ask for adjustments, what you need and what was arranged. The time you choose with a panel, its scores with the evidence, what it agreed on and the outcome, your feedback and what you say of it, and a review that you ask for.',
      why: `${publicTask} That task is to find and prepare the NHS’s directors fairly. For adjustments we use Article 9(2)(b), since the Equality Act 2010 requires us to make them. Your own self-assessment is never used to decide about a post. No score is added up.`,
      sees: 'The talent team of your region. A panel, which in most rounds reads without your name, employer and contact; each assessor scores alone. Once all have scored, the panel, team and board; if you ask for a review, the reviewer. You read the outcome and what was agreed. In the pool, the teams of regions you chose; an organisation only after you agree to be introduced. Not those you hide from. Adjustments: only whoever arranges assessments. Your self-assessment and talent conversation: those you share them with.',
      kept: 'A draft for 12 months after you last changed it. An application that does not lead into the pool, with its assessment, feedback and reviews, for 12 months after the decision, or after you withdraw. A place in the pool, with your application, for 6 months after it ends. Adjustments for 6 months after the outcome. The record of a talent conversation, and a self-assessment, for 24 months.',
      rights:
        'You can see and download what we hold about you, and ask for what each assessor wrote about you. You can have it put right, ask us to erase it or to stop using it, and object to how we use it. No decision about you is made by a computer alone. Use “Your data” in this service, where you can complain too; we acknowledge within 30 days. You can also complain to the Information Commissioner at ico.org.uk.',
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
  {
    version: 3,
    from: '2026-11-30',
    summary:
      'We use what you write here to decide, by a panel, whether you join the talent pool, and to introduce you to posts once you have joined. You choose who may see you.',
    points: points({
      takes:
        'Your name and e-mail address, post and employer, experience and registrations, the posts you look for, statements, CV if you attach one, declarations, and what your nominator and endorser write. If you ask for adjustments, what you need and what was arranged. Your time with a panel, its scores with evidence, what it agreed on and the outcome, your feedback, what you say of it, and a review that you ask for. In the pool, how ready your team judges you for each role and what that rests on; if it suspends your membership, why, your answer and its reviews.',
      why: `${publicTask} That task is to find and prepare the NHS’s directors fairly. For adjustments we use Article 9(2)(b), since the Equality Act 2010 requires us to make them. Your own self-assessment is never used to decide about a post. No score is added up.`,
      sees: 'Your region’s talent team. A panel, in most rounds without your name; each assessor scores alone. Then the panel, team, board and a reviewer. You read the outcome and what was agreed. In the pool, teams of regions you chose see how ready you are; an organisation sees you only after you agree. Not those you hide from. What your readiness rests on, and why you were suspended, only you and your own team read. Adjustments: only whoever arranges assessments. Your self-assessment and talent conversation: those you share them with.',
      kept: 'A draft for 12 months after you last changed it. An application that does not lead into the pool, with its assessment, feedback and reviews, for 12 months after the decision, or after you withdraw. A place in the pool, with your application, judgements of your readiness and suspensions, for 6 months after it ends. Adjustments for 6 months after the outcome. The record of a talent conversation, and a self-assessment, for 24 months.',
      rights:
        'You can see and download what we hold about you, and ask for what each assessor wrote about you. You can have it put right, ask us to erase it or to stop using it, and object to how we use it. No decision about you is made by a computer alone. Use “Your data” in this service, where you can complain too; we acknowledge within 30 days. You can also complain to the Information Commissioner at ico.org.uk.',
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
