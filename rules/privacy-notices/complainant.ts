import { points, type Notice } from './notice.ts'

export const complainant: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'We use what you write here to answer you, and for nothing else. We acknowledge it within 30 days; complaining does not affect your application.',
    points: points({
      takes: 'Your name and e-mail address, what you write, and our answer.',
      why: 'NHS England is responsible for it (the controller), and the talent team of your region acts for it. The law requires us to take complaints about personal data and to answer requests for it: Article 6(1)(c) of the UK GDPR and the Data Protection Act 2018. Any other complaint is part of our public task: Article 6(1)(e).',
      sees: 'The talent team of the region you write to, and NHS England’s data protection officer. No panel and no organisation with a vacancy.',
      kept: 'For 6 years after we have answered, or after you take it back.',
    }),
    keeps: ['privacy-request'],
  },
]
