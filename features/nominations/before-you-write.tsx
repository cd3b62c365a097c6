import { paths } from '../../paths.ts'
import { details } from '../../ui/nhs.ts'

/** What a leader should know before they put somebody forward. */
export const BeforeYouWrite = () =>
  details({
    summary: 'Before you write',
    html: (
      <>
        <p>Think of people you may overlook: who has led well with little notice, or from an unusual path?</p>
        <p>
          The conscious decision-making module takes about an hour. It helps you to notice what you assume when you
          choose whom to put forward. Your <a href={paths.boards()}>regional talent board</a> sends you the link. You
          can nominate before you have taken it: the nominee and the talent team see when you did.
        </p>
        <p>
          A talent conversation comes before the nomination counts. If there has been none yet, send the nomination, and
          hold the conversation next.
        </p>
        <p>This is not an appraisal. Leave out objectives, ratings and anything about performance management.</p>
      </>
    ),
  })
