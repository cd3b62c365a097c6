import { paths } from '../../paths.ts'

/** For somebody who has not begun with anything: what comes first, and what then. */
export const FirstSteps = () => (
  <section class="app-section">
    <h2 class="nhsuk-heading-m">How to begin</h2>
    <ol>
      <li>
        <a href={paths.selfAssessments()}>Look at yourself</a> against the Success Profile. Only you read it, unless you
        share it.
      </li>
      <li>
        <a href={paths.conversations()}>Talk with a senior leader</a> about where you want to go. It comes before every
        application.
      </li>
      <li>
        <a href={paths.startApplication()}>Apply to a talent board</a>. Nobody has to nominate you.
      </li>
    </ol>
  </section>
)
