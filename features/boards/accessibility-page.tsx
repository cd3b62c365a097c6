import { paths } from '../../paths.ts'
import { longestHours, signIn } from '../../rules/sign-in.ts'
import { Layout } from '../../ui/layout.tsx'

/** How far the service can be used by everybody, as honestly as we know it. */
export function AccessibilityPage() {
  return (
    <Layout title="Accessibility statement" trail={[]}>
      <h1>Accessibility statement</h1>
      <p class="nhsuk-body-l">
        We want everybody to be able to use Aspire Together. You should be able to do all of it:
      </p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>with the keyboard alone, or by speech</li>
        <li>with a screen reader</li>
        <li>enlarged to 400%, on a phone or a wide screen</li>
        <li>without JavaScript, and without telling colours apart</li>
      </ul>

      <h2>How accessible it is</h2>
      <p>
        We aim for the Web Content Accessibility Guidelines 2.2, level AA. We believe that the service meets most of
        them. It has only been tested in part, so we do not claim that it meets them all.
      </p>

      <h2>What was tested</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>The pages are checked by axe, an automatic test, at the width of a desktop and of a phone.</li>
        <li>The ways through the service are tried in a browser with JavaScript switched off.</li>
        <li>Headings, form fields and error messages follow the NHS design system, which is tested by others.</li>
      </ul>

      <h2>What was not tested, and what we know is wrong</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>Nobody from outside has tested the service yet, and no disabled people have been asked to.</li>
        <li>It has not been tried with each of the common screen readers. An automatic test finds only some faults.</li>
        <li>
          The map of the boards is for a pointer only. The list beside it has the same links and works for everybody.
        </li>
        <li>
          Where you attach a file with JavaScript switched on, the button does not have the same name for assistive
          technology as the words on it. If you operate it by speech, you may have to name it in another way.
        </li>
        <li>
          You are signed out after {signIn.idleMinutes} minutes without use. We warn you first, and you can stay signed
          in, but not for longer than {longestHours} hours.
        </li>
        <li>Emails come as plain and simple text. We have no easy read or British Sign Language versions yet.</li>
      </ul>

      <h2>Tell us about a problem</h2>
      <p>
        If something does not work for you, or you need it in another form,{' '}
        <a href={paths.boards()}>contact your talent board</a>. Say which page it is and what you use to read it. The
        board can also take your application or nomination in another way.
      </p>

      <h2>If you are not happy with the answer</h2>
      <p>
        The Equality and Human Rights Commission enforces the accessibility regulations for public websites. You can
        complain to the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.
      </p>
    </Layout>
  )
}
