import { appoint } from '../../../features/introductions/appoint.ts'
import { fallThrough } from '../../../features/introductions/fall-through.ts'
import { introduction, type Introduction } from '../../../features/introductions/queries.ts'
import { closeVacancy, prepareVacancy } from '../../../features/vacancies/actions.ts'
import { askPool, predictVacancy } from '../../../features/vacancies/ask.ts'
import {
  askForProfile,
  makeOffer,
  offerRefused,
  recordChecks,
  recordInterview,
  shortlist,
  turnDown,
} from '../../../features/introductions/steps.ts'
import type { TypedPost } from '../../../features/vacancies/form.ts'
import { vacancy } from '../../../features/vacancies/queries.ts'
import type { Db } from '../../../platform/db.ts'
import { scopesOf, type Actor } from '../../../rules/roles.ts'
import { inDays } from '../days.ts'
import type { Candidate } from '../people.ts'
import type { Does } from '../telling.ts'
import { found, introductionTo } from './latest.ts'

export type Post = TypedPost & { predicted: boolean }

/** What recruiters do for their organisation. */
export const asRecruiter = (does: Does) => {
  const withMember = (
    post: string,
    member: Candidate,
    act: (db: Db, actor: Actor, it: Introduction) => Promise<unknown>,
  ) =>
    does(async (db, actor) => {
      await act(db, actor, found(await introduction(db, actor, await introductionTo(db, post, member))))
    })
  return {
    shares: ({ predicted, ...post }: Post) =>
      does(async (db, actor) => {
        const organisation = scopesOf(actor, 'recruiter')[0] ?? ''
        const id = await prepareVacancy(db, actor, { organisation, ...post })
        const share = predicted ? predictVacancy : askPool
        await share(db, actor, found(await vacancy(db, actor, id)))
        return id
      }),
    closes: (post: string, outcome: string) =>
      does(async (db, actor) => closeVacancy(db, actor, found(await vacancy(db, actor, post)), outcome)),
    asksForTheProfile: (post: string, member: Candidate) => withMember(post, member, askForProfile),
    /** What comes before each step, the story takes as said. */
    shortlists: async (post: string, member: Candidate) => {
      await withMember(post, member, async (db, actor, it) => it.state === 'accepted' && askForProfile(db, actor, it))
      await withMember(post, member, async (db, actor, it) => it.state === 'released' && shortlist(db, actor, it))
    },
    async interviews(post: string, member: Candidate, day: string) {
      await this.shortlists(post, member)
      await withMember(post, member, (db, actor, it) => recordInterview(db, actor, it, { interview: day, words: '' }))
    },
    offersThePostTo: (post: string, member: Candidate) => withMember(post, member, makeOffer),
    async appoints(post: string, member: Candidate, days: { starts: string; ends: string | null }) {
      const checked = { fitAndProper: inDays(0), references: inDays(0) }
      await withMember(post, member, makeOffer)
      await withMember(post, member, (db, actor, it) => recordChecks(db, actor, it, checked, 0))
      await withMember(post, member, (db, actor, it) => appoint(db, actor, it, days))
    },
    saysTheyRefused: (post: string, member: Candidate, why: string) =>
      withMember(post, member, (db, actor, it) => offerRefused(db, actor, it, why)),
    saysItFellThrough: (post: string, member: Candidate, why: string) =>
      withMember(post, member, (db, actor, it) => fallThrough(db, actor, it, why)),
    turnsDown: (post: string, member: Candidate, feedback: string, appointable: 'yes' | 'no' = 'yes') =>
      withMember(post, member, (db, actor, it) => turnDown(db, actor, it, { feedback, appointable })),
  }
}
