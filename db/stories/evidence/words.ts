import type { EvidenceLevel } from '../../../rules/evidence-scale.ts'

/** What assessors may write of an item, by how much evidence they found; each fits anybody. */
export type Bank = Record<Exclude<EvidenceLevel, 'none' | 'no-chance'>, readonly string[]>

/** Where there was no evidence at all, or no place for any, whatever the item. */
export const withoutEvidence = {
  none: [
    'I looked for it in every answer and found nothing to write down.',
    'The answer was about something else, also when I looked at it a second time.',
  ],
  'no-chance': [
    'We did not come to this before the time was up, which is our doing and not theirs.',
    'Nothing that we asked gave them a place to show it.',
  ],
} as const satisfies Partial<Record<EvidenceLevel, readonly string[]>>
