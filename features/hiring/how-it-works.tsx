/** For somebody who has never shared a vacancy: what happens from then on. */
export const HowItWorks = () => (
  <>
    <p>No vacancy is live. This is how the pool fills one:</p>
    <ol>
      <li>
        <strong>You share the vacancy</strong>, also one that you only expect: what the post is, and what it needs.
      </li>
      <li>
        <strong>The regional talent team looks in the pool</strong> for members who fit, and asks each whether they want
        to be introduced.
      </li>
      <li>
        <strong>You read who said yes</strong>, with the reasons why they fit, and meet those you choose.
      </li>
      <li>
        <strong>You appoint, and tell the others why not.</strong> Everybody who was introduced has an answer.
      </li>
    </ol>
  </>
)
