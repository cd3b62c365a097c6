import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Field } from '../../ui/field.tsx'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Reasons } from '../../ui/reasons.tsx'
import { counted, day } from '../../ui/words.ts'
import { UnderWay } from './under-way-words.tsx'
import { leaveField } from './form.ts'
import { introducingMove, reasonField } from './introduce.ts'
import type { Slate } from './slate.ts'

export function SlatePage({ data, form }: ViewProps<Slate, 'introduction.offer'>) {
  const { vacancy, people } = data
  const { by, ...rest } = form.fields
  return (
    <Layout
      title={`Slate for ${vacancy.title}`}
      back={{ href: paths.matches(vacancy.id), text: 'Back to fitting members' }}
      wrong={Object.keys(form.errors).length > 0}
    >
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l">
          {vacancy.title}, {vacancy.organisation_name}
        </span>
        Make a slate
      </h1>
      {people.length === 0 ? (
        <p>
          Nobody is on it yet. <a href={paths.matches(vacancy.id)}>Look for fitting members</a> and choose whom to
          introduce.
        </p>
      ) : (
        <>
          <Introduction />
          {vacancy.state === 'predicted' && (
            <p>
              This post is only expected, and members do not know whose it is. Those whom you ask read its title and its
              organisation.
            </p>
          )}
          <Form state={{ ...form, fields: by ? { by } : {} }} button={sends(data)}>
            {people.map((one) => (
              <Person one={one} vacancy={vacancy} form={{ ...form, fields: rest }} />
            ))}
          </Form>
        </>
      )}
      <RunnersUp data={data} />
    </Layout>
  )
}

const Introduction = () => (
  <p>
    A slate is the members whom you introduce to one post. Say of each why you think of them. The member reads it, and
    once they accept, so does the organisation, which does not know who they are then: do not name them or where they
    work. How somebody was assessed does not belong here.
  </p>
)

const sends = ({ people, vacancy }: Slate) =>
  people.length === 1 && people[0] && introducingMove(vacancy, people[0].member) === 'propose'
    ? 'Propose to their team'
    : people.length === 1
      ? 'Ask the member'
      : `Send the slate of ${people.length}`

interface PersonProps {
  one: Slate['people'][number]
  vacancy: Slate['vacancy']
  form: ViewProps<Slate>['form']
}

function Person({ one: { member, match, underWay }, vacancy, form }: PersonProps) {
  const [reason, leave] = [reasonField(member.id), leaveField(member.id)]
  return (
    <div class="nhsuk-card">
      <div class="nhsuk-card__content">
        <h2 class="nhsuk-card__heading nhsuk-heading-m">
          <a href={paths.member(member.id)}>{member.name}</a>
        </h2>
        <p>{member.current_post}</p>
        <UnderWay words={underWay} />
        {!match.fits && <p class="nhsuk-error-message">They do not fit now. Leave them out.</p>}
        <Reasons reasons={match.rules} />
        {introducingMove(vacancy, member) === 'propose' && (
          <p>Another region’s member: their own team has to agree before they are asked.</p>
        )}
        {form.fields[reason] && <Field name={reason} field={form.fields[reason]} state={form} />}
        {form.fields[leave] && <Field name={leave} field={form.fields[leave]} state={form} />}
      </div>
    </div>
  )
}

/** Those whom somebody else could have appointed: for the team's eyes. */
function RunnersUp({ data: { vacancy, people, others } }: { data: Slate }) {
  if (others.length === 0) return null
  const chosen = people.map(({ member }) => member.id)
  return (
    <section aria-labelledby="runners-up">
      <h2 id="runners-up" class="nhsuk-heading-m">
        {counted(others.length, 'member')} whom a panel could have appointed before
      </h2>
      <p>They fit this post too. Only talent teams see this.</p>
      <form method="get" action={paths.slate(vacancy.id)}>
        {chosen.map((id) => (
          <input type="hidden" name="member" value={id} />
        ))}
        <fieldset class="nhsuk-fieldset nhsuk-form-group">
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Whom would you like to add?</legend>
          <div class="nhsuk-checkboxes">
            {others.map((other) => (
              <div class="nhsuk-checkboxes__item">
                <input class="nhsuk-checkboxes__input" id={other.id} name="member" type="checkbox" value={other.id} />
                <label class="nhsuk-label nhsuk-checkboxes__label" for={other.id}>
                  {other.name}, {other.current_post}: found appointable by {other.organisation_name}
                  {other.appointable_on && ` on ${day(other.appointable_on)}`}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        {button({ text: 'Add to the slate', variant: 'secondary' })}
      </form>
    </section>
  )
}
