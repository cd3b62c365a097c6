import { paths } from '../../../paths.ts'

/** What the member's own team can do; a review of a suspension stands above all else. */
export const TeamCan = ({ id }: { id: string }) => (
  <>
    <h2 class="nhsuk-heading-m">What your team can do</h2>
    <ul>
      <li>
        <a href={paths.extendMembership(id)}>Extend the membership</a>
      </li>
      <li>
        <a href={paths.changePost(id)}>Record a new post</a>
      </li>
      <li>
        <a href={paths.suspendMember(id)}>Suspend the membership</a>
      </li>
    </ul>
  </>
)
