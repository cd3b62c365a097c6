import { points, type Notice } from './notice.ts'

export const equality: readonly Notice[] = [
  {
    version: 1,
    from: '2026-11-01',
    summary:
      'You need not answer any of these questions. Nobody who decides about you can see your answers, and you can change or delete them at any time.',
    points: points({
      takes:
        'What you choose to answer about your ethnic group, gender, sexual orientation, disability, religion or belief, age and caring. “Prefer not to say” is an answer; leaving a question out keeps nothing.',
      why: 'NHS England is responsible for it (the controller). We use it to see whether our pool is open to everybody, as the public sector equality duty asks: Article 6(1)(e) of the UK GDPR and, for what is specially protected, Article 9(2)(g) with Schedule 1, paragraph 8 of the Data Protection Act 2018. That paragraph forbids using it for any decision about you, and we do not.',
      sees: 'You alone. Your answers lie apart, not under your name, where neither talent teams nor panels, employers nor administrators can read them. Others see only counts of many people, small numbers hidden and the rest rounded.',
      kept: 'Until you delete them; no longer than you have an application or a place in the pool. Then they are erased, and only counts of many people remain.',
      rights:
        'You can see, change or delete your answers at any time under “Equality questions” in this service, at once and without a reason; deleting them is also how you tell us to stop using them. You can complain under “Your data”; we acknowledge within 30 days. You can also complain to the Information Commissioner at ico.org.uk.',
    }),
    keeps: ['equality-answers'],
  },
]
