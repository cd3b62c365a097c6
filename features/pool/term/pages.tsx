import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { insetText } from '../../../ui/nhs.ts'
import { counted, day } from '../../../ui/words.ts'
import type { Membership } from '../queries.ts'
import type { Extension } from './extension.ts'
import type { OpenIntroduction } from './open-introductions.ts'
import { OpenList } from './open-list.tsx'

export const LeavePage = ({ data, form }: ViewProps<Membership>) => (
  <FormPage title="Leave the pool" state={form} button="Leave the pool" warning back={paths.member(data.id)}>
    <p>
      You will not be suggested for vacancies any more. Introductions that are under way go on unless you withdraw from
      them. You may apply again at any time.
    </p>
  </FormPage>
)

type WithOpen = Membership & { open: OpenIntroduction[] }

export const AvailabilityPage = ({ data, form }: ViewProps<WithOpen>) => (
  <FormPage title="Pause" caption="Your membership" state={form} button="Save" back={paths.member(data.id)}>
    <p>
      While you are not available you stay a member, and teams do not suggest you for vacancies that begin before you
      are back. The pause ends by itself on its last day: you need do nothing.
    </p>
    {data.open.length > 0 && (
      <>
        <p>
          {counted(data.open.length, 'introduction')} of yours {data.open.length === 1 ? 'is' : 'are'} under way. A
          pause does not end {data.open.length === 1 ? 'it' : 'them'}; withdraw where you want to.
        </p>
        <OpenList of={data.open} />
      </>
    )}
  </FormPage>
)

export const StillAvailablePage = ({ data, form }: ViewProps<WithOpen>) => (
  <FormPage
    title="Are you still available?"
    caption="Your membership"
    state={form}
    button="Yes, I am still available"
    back={paths.member(data.id)}
  >
    <p>
      You last said so on {day(data.confirmed_on)}. We ask every six months, so that you are put forward for posts you
      could take, and nobody is put forward who could not.
    </p>
    <p>If it is not right any more:</p>
    <ul>
      <li>
        <a href={paths.availability(data.id)}>pause until a day</a>
      </li>
      <li>
        <a href={paths.memberRoles(data.id)}>change what you look for</a>
      </li>
      <li>
        <a href={paths.changePost(data.id)}>tell us of a new post</a>
      </li>
      <li>
        <a href={paths.leavePool(data.id)}>leave the pool</a>
      </li>
    </ul>
  </FormPage>
)

export const AskPage = ({ data, form }: ViewProps<Membership>) => (
  <FormPage
    title="Ask for a longer membership"
    caption="Your membership"
    state={form}
    button="Ask your talent team"
    back={paths.member(data.id)}
  >
    <p>
      Your membership ends on {day(data.expires_on)}. Your talent team can extend it by up to 24 months, and tells you
      why if it does not.
    </p>
  </FormPage>
)

type WithAsked = Membership & { asked: Extension | null }

const Asked = ({ of }: { of: Extension | null }) => (
  <>
    {of?.asked_at &&
      !of.decided_at &&
      insetText({
        html: (
          <p class="app-user-text">
            Asked on {day(of.asked_at)}
            {of.words && `: “${of.words}”`}
          </p>
        ),
      })}
  </>
)

export const ExtendPage = ({ data, form }: ViewProps<WithAsked>) => (
  <FormPage
    title="Extend the membership"
    caption={data.name}
    state={form}
    button="Extend the membership"
    back={paths.member(data.id)}
  >
    <Asked of={data.asked} />
    <p>
      It ends on {day(data.expires_on)}. You can also{' '}
      <a href={paths.refuseExtension(data.id)}>let it end on that day</a>.
    </p>
  </FormPage>
)

export const RefusePage = ({ data, form }: ViewProps<WithAsked>) => (
  <FormPage
    title="Let the membership end"
    caption={data.name}
    state={form}
    button="Let it end"
    warning
    back={paths.member(data.id)}
  >
    <Asked of={data.asked} />
    <p>
      {data.name} reads your reason now, stays in the pool until {day(data.expires_on)}, and may apply again after it.
    </p>
  </FormPage>
)
