/** Who can see a person's information. */
export function WhoSeesWhat() {
  return (
    <>
      <h2>Who can see it</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>You see all of your own part.</li>
        <li>
          Your self-assessment is yours alone, until you share it with a conversation partner; you can stop sharing it.
        </li>
        <li>
          The record of a talent conversation is read by the two of you. The talent team learns that it took place,
          when, with whom and which readiness you agreed on, and reads the rest only if you share it.
        </li>
        <li>
          The person who nominated or endorsed you sees what they wrote and which stage it has reached, and no more. An
          assistant who prepared a nomination sees what they prepared.
        </li>
        <li>
          Adjustments that you ask for are seen by whoever arranges assessments, and equality information by nobody but
          you.
        </li>
        <li>The talent team of the board you apply to sees your application once you have sent it, never a draft.</li>
        <li>
          The panel that assesses you reads what you wrote, in most rounds without your name, employer and contact
          details. No assessor reads another’s scores before all have locked theirs; then the panel, the talent team and
          the board read them. You read what the panel agreed on, the outcome, the reasons and your feedback.
        </li>
        <li>A review of the process is read by the talent team and by a reviewer who took no part in it.</li>
        <li>
          Once you are in the pool, the talent teams of other regions that you named see your pool profile, so that they
          can think of you.
        </li>
        <li>An organisation with a vacancy learns who you are only after you have accepted an introduction to it.</li>
        <li>
          Your own employer cannot see that you are in the pool, unless you allow it, and nor can other organisations
          that you name.
        </li>
        <li>A complaint or a request about your data is seen by the talent team of the board you write to.</li>
        <li>Administrators give out roles and keep the service running. They see nobody’s record.</li>
      </ul>
      <p>
        When somebody opens your application or your place in the pool, the service writes it down, and you can read it.
      </p>
    </>
  )
}
