import { charlotte } from './candidates/charlotte-iveson.ts'
import { graham } from './candidates/graham-tilbury.ts'
import { lowenna } from './candidates/lowenna-trask.ts'
import { ravi } from './candidates/ravi-mahendran.ts'
import { robert } from './candidates/robert-inglis.ts'
import { southWestSecond } from './panels.ts'
import { prose } from './prose.ts'
import { anil, caroline, david, gethin, nadia } from './roles.ts'
import type { Telling } from './telling.ts'

/** Candidates who say that the process was not kept: one is right, one is not, one took it back, and one waits for the reviewer. */
export async function reviewsAreAskedFor({ on }: Telling): Promise<void> {
  await on(66, ravi)
    .asksForAReview(prose`I was to have an hour, and was stopped in the middle of an answer. The outcome then says
    that my example ended too early. It did not end: it was ended.`)
  await on(61, gethin).appointsToReview(david, ravi)
  await on(50, david).decidesTheReviewOf(ravi, {
    kept: 'yes',
    reasons: prose`I have read the session’s times and asked each member of the panel by itself. You were seen for 64 minutes where 60 were
      promised. The question about your colleague was put in the 55th, and you were told that it was the last. The panel might have
      let you finish, and I have told it so. The process was kept as it was published.`,
  })

  await on(45, lowenna)
    .asksForAReview(prose`I was asked in the interview who looks after my children when the snow closes the road
    between our hospitals. Nobody else whom I know was asked that. The outcome speaks of “all weeks of the year”.`)
  await on(42, gethin).appointsToReview(anil, lowenna)
  await on(31, anil).decidesTheReviewOf(lowenna, {
    kept: 'no',
    reasons: prose`The question was asked: two members of the panel have confirmed it. It has nothing to do with any criterion, and the
      reason for the outcome rests on the answer. The guidance for panels forbids both. Nothing in this is a view of whether you
      should be admitted. Another panel assesses your application anew.`,
  })

  await on(53, charlotte)
    .asksForAReview(prose`The outcome says that nurses describe me. I did not know that a panel speaks with anybody but
    the candidate, and would like to know with whom.`)
  await on(51, charlotte).takesBackTheReview()

  await on(24, graham)
    .asksForAReview(prose`The round says that at least three assess, one of them a chief executive. I saw two people on the
    screen, and a third whose camera was off throughout. I should like to know whether that person was there.`)
  await on(18, nadia).appointsToReview(anil, graham)
}

/** Whoever is assessed anew waits for another panel: the South West is looking for its members. */
export async function anotherPanelIsFormed({ on }: Telling): Promise<void> {
  await on(6, gethin).formsAPanel(southWestSecond)
  await on(6, gethin).seats(southWestSecond, 'chair', southWestSecond.chair)
  await on(5, gethin).seats(southWestSecond, 'assessor', caroline)
}

/** The last to ask: the team has to find somebody who decides. */
export async function oneMoreAsksForAReview({ on }: Telling): Promise<void> {
  await on(4, robert)
    .asksForAReview(prose`When I was accepted for assessment I was told that an endorsement might follow. In the interview the
    chair asked why I had none, and from then on it was about that. I ask whether it bore on the 6 to 12 months.`)
}
