import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import { insetText } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import type { PanelData } from './panel-page.tsx'

/** What waits for a member of the panel: to state who they are, to declare conflicts, to assess. */
export function YourPart({ it, actor }: { it: PanelData; actor: Actor }) {
  const me = it.members.find(({ person_id }) => person_id === actor.personId)
  if (!me || it.state === 'disbanded') return null
  const names = it.undeclared.get(me.person_id) ?? 0
  return insetText({
    html: (
      <>
        <h2 class="nhsuk-heading-s">Your part</h2>
        <ul>
          <li>
            {me.stated_at ? (
              <>
                You have stated your post, training and availability.{' '}
                <a href={paths.assessorStatement()}>Change what you stated</a>
              </>
            ) : (
              <a href={paths.assessorStatement()}>State your post, training and availability</a>
            )}
          </li>
          <li>
            {names > 0 ? (
              <a href={paths.panelNames(it.id)}>Say whom you may not assess: {counted(names, 'name')} to answer for</a>
            ) : (
              'You have answered for every name on the list.'
            )}
          </li>
          <li>
            <a href={paths.assessments()}>What you have to assess</a>
          </li>
        </ul>
      </>
    ),
  })
}
