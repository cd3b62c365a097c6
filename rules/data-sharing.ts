/** What an organisation agrees to before it sees whom it is introduced to; a version that was accepted is never changed. */
export interface Agreement {
  version: number
  /** The day from which it holds, `yyyy-mm-dd`. */
  from: string
  points: readonly { heading: string; words: string }[]
}

/** Every version there has been, in order. An organisation has to accept the last. */
export const agreements: readonly [Agreement, ...Agreement[]] = [
  {
    version: 1,
    from: '2024-11-01',
    points: [
      {
        heading: 'What it is for',
        words:
          'You receive the profile of a member of the talent pool to decide about one post, the one the member agreed to be introduced to. You do not use it for any other post or purpose, and you do not pass it on.',
      },
      {
        heading: 'Who may see it',
        words:
          'The people who decide about that post and those who help them, inside your organisation. A search firm, another organisation or the member’s employer may not see it unless the member has said yes to you.',
      },
      {
        heading: 'What you do not do',
        words:
          'You do not approach the member’s employer or colleagues before the member has agreed. You do not ask for, or look for, their assessment or their answers to equality questions. You do not add the profile to a list of your own.',
      },
      {
        heading: 'How long you keep it',
        words:
          'Until the post is filled or closed, and for six months after that where you need it to answer a claim or a complaint. Then you delete it, and what you have printed or saved. For somebody you appoint, what you keep goes into their personnel record.',
      },
      {
        heading: 'Answering the member',
        words:
          'Everybody who is introduced to you gets an answer with feedback, within ten working days of the post being filled.',
      },
      {
        heading: 'If something goes wrong',
        words:
          'If a profile is lost, or seen by somebody who should not have seen it, you tell the regional talent team on the same day. You and the talent board are each a controller of the data you hold, and each of you answers requests about it.',
      },
    ],
  },
]

/** The version that has to be accepted now. */
export const currentAgreement: Agreement = agreements.at(-1) ?? agreements[0]
