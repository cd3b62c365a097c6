import { paths } from '../../paths.ts'
import { lengthOf } from '../../rules/clocks.ts'
import { audiences, privacyNotices } from '../../rules/privacy-notices.ts'
import { membershipMonths } from '../../rules/readiness.ts'
import { longestHours, signIn } from '../../rules/sign-in.ts'
import { Layout } from '../../ui/layout.tsx'
import { HowLong } from '../privacy/how-long.tsx'
import { WhoSeesWhat } from './who-sees-what.tsx'

/** What is kept of people, why, who sees it and what they can ask for. */
export function PrivacyPage() {
  return (
    <Layout title="Privacy" trail={[]}>
      <h1>Privacy</h1>
      <p class="nhsuk-body-l">What Aspire Together keeps about you, why, and who can see it.</p>

      <h2>What we keep</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>your name and the email addresses that you sign in with</li>
        <li>the roles you hold here, for which organisation or region, and from when to when</li>
        <li>your self-assessments, and the records and actions of your talent conversations</li>
        <li>nominations, applications and endorsements, as they were written, and your CV if you attach it</li>
        <li>what you need in order to be assessed fairly, if you ask for adjustments</li>
        <li>
          your place in a talent pool: the posts, regions and kinds of contract you look for, and when you are free
        </li>
        <li>vacancies you share, introductions, and what came of them</li>
        <li>complaints and requests about your data, with our answers, and which privacy notices you saw</li>
        <li>who did what and when, so that every decision can be explained later</li>
      </ul>
      <p>We do not buy information about you, and we do not sell or rent out yours.</p>

      <h2>Why we keep it</h2>
      <p>
        Helping the NHS to have good leaders is a public task, and data protection law allows us to use your information
        for it. We use it to run the talent pool and for nothing else. You choose to take part, and you can leave.
      </p>

      <h2 id="notices">Privacy notices</h2>
      <p>
        Wherever you are asked for something, a notice beside the form says what is done with it. Which version you saw
        is kept.
      </p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {audiences.map((audience) => (
          <li>
            <a href={paths.privacyNotice(audience)}>{privacyNotices[audience].label}</a>
          </li>
        ))}
      </ul>

      <WhoSeesWhat />

      <h2>Equality information</h2>
      <p>
        Whatever you tell us about your background is yours to give or not. It is kept apart from everything else, where
        nobody but you can see it, and never bears on a decision about you. You can change or delete it at any time.
      </p>

      <h2>Decisions are made by people</h2>
      <p>
        The service can list the members of the pool whose wishes fit a vacancy, and it says why each is listed. It does
        not look at your self-assessment, your talent conversation or your scores. People decide what happens next.
      </p>

      <h2>How long we keep it</h2>
      <p>
        A place in the pool lasts {membershipMonths} months and then ends by itself, unless it is renewed. You can leave
        earlier at any time. Every night the service removes what has been kept long enough, unless the law makes us
        hold on to it.
      </p>
      <HowLong />
      <p>
        You are signed out after {signIn.idleMinutes} minutes without use, and after {longestHours} hours in any case.
      </p>

      <h2 id="rights">What you can ask for</h2>
      <p>You have the right to:</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>see what we keep about you, and have a copy of it</li>
        <li>have it put right where it is wrong</li>
        <li>ask us to delete it, or to stop using it</li>
        <li>object to how it is used</li>
      </ul>
      <p>
        When you are signed in, <a href={paths.yourData()}>your data</a> shows what we keep and gives you a copy at
        once. There you can also <a href={paths.makeRequest()}>make a request or complain</a>: we acknowledge it within{' '}
        {lengthOf('complaint-acknowledgement')}, and answer a request within {lengthOf('data-request-answer')} and a
        complaint within {lengthOf('complaint-answer')}. If you cannot sign in, write to{' '}
        <a href={paths.boards()}>your talent board</a>.
      </p>
      <p>
        If you are not happy with the answer, you can complain to the{' '}
        <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>.
      </p>
      <p>
        We tell you about the <a href={paths.cookies()}>cookies</a> on a page of their own.
      </p>
    </Layout>
  )
}
