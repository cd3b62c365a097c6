import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { button } from '../../../ui/nhs.ts'
import { counted } from '../../../ui/words.ts'
import { mostHidden } from '../../applications/hide.ts'
import type { Membership } from '../queries.ts'
import type { Part } from './part.ts'
import type { SeenBy } from './seen-by.ts'
import { WhoSees } from './who-sees.tsx'

/** The page of one part of the career path. */
export const partPage =
  ({ title }: Part) =>
  ({ data, form }: ViewProps<Membership>) => (
    <FormPage title={title} caption="Your membership" state={form} button="Save" back={paths.member(data.id)} />
  )

export function ChangePostPage({ data, form, actor }: ViewProps<Membership, 'membership.change-post'>) {
  const mine = data.person_id === actor.personId
  return (
    <FormPage
      title={mine ? 'Your current post' : 'Their current post'}
      caption={mine ? 'Your membership' : data.name}
      state={form}
      button="Save"
      back={paths.member(data.id)}
    >
      <p>
        {mine ? 'Your talent team is told. After a new post it judges' : 'After a new post your team has to judge'} anew
        how ready {mine ? 'you are' : 'they are'} for each role.
        {data.hide_from_employer &&
          ` ${mine ? 'You are' : 'They are'} hidden from the employer that you enter, and stay hidden from the former one until ${mine ? 'you take it' : 'they take it'} off the list.`}
      </p>
    </FormPage>
  )
}

type Seen = Membership & { seen: SeenBy; hidden: { code: string; name: string }[] }

/** Whom the choices leave able to see the member first, then how to change it. */
export const VisibilityPage = ({ data, form }: ViewProps<Seen>) => (
  <FormPage title="Who may see you" caption="Your membership" state={form} button="Save" back={paths.member(data.id)}>
    <WhoSees of={data.seen} />
    <ul>
      <li>
        <a href={paths.memberRegions(data.id)}>Change the regions whose teams see you</a>
      </li>
      <li>
        <a href={paths.memberHiddenFrom(data.id)}>
          {data.hide_from.length === 0
            ? 'Hide from other organisations'
            : `Change the ${counted(data.hide_from.length, 'other organisation')} that you named`}
        </a>
      </li>
    </ul>
  </FormPage>
)

export const HiddenFromPage = ({ data, form }: ViewProps<Seen>) => (
  <FormPage
    title="Hide me from other organisations"
    caption="Who may see you"
    state={form}
    button="Add organisation"
    back={paths.memberVisibility(data.id)}
  >
    <WhoSees of={data.seen} />
    <h2 class="nhsuk-heading-m">
      {data.hidden.length === 0 ? 'You have named none' : `You named ${counted(data.hidden.length, 'organisation')}`}
    </h2>
    <dl class="nhsuk-summary-list">
      {data.hidden.map(({ code, name }) => (
        <div class="nhsuk-summary-list__row">
          <dt class="nhsuk-summary-list__key">{name}</dt>
          <dd class="nhsuk-summary-list__actions">
            <a href={paths.memberShownAgain(data.id, code)}>
              Remove<span class="nhsuk-u-visually-hidden"> {name}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
    {button({ text: 'Back to your membership', href: paths.member(data.id), variant: 'secondary' })}
    <h2 class="nhsuk-heading-m">Add an organisation</h2>
    <p>
      One at a time, and at most {mostHidden}. Each takes in the organisations it shares its leaders with, those it took
      over from and those that take over from it.
    </p>
  </FormPage>
)

export const ShownAgainPage = ({ data, form }: ViewProps<Membership & { shown: { name: string } }>) => (
  <FormPage
    title={`May ${data.shown.name} be shown you again?`}
    caption="Who may see you"
    state={form}
    button="Remove from the list"
    back={paths.memberHiddenFrom(data.id)}
  />
)
