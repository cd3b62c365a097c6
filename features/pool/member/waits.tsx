import { paths } from '../../../paths.ts'
import type { FormState } from '../../../platform/page.ts'
import { askedFrom, endsSoon, isSilent } from '../../../rules/membership-term.ts'
import { Form } from '../../../ui/form.tsx'
import { button, insetText } from '../../../ui/nhs.ts'
import { day } from '../../../ui/words.ts'
import { About } from '../suspension/about.tsx'
import { mayAsk } from '../term/extension.ts'
import { OpenList } from '../term/open-list.tsx'
import type { MemberData } from './load.ts'

/** What waits for the member or their team about this membership, and what they can do. */
export const Waits = ({ of: data, form }: { of: MemberData; form: FormState }) => (
  <>
    <Suspended of={data} />
    <Ending of={data} />
    <StillAvailable of={data} form={form} />
  </>
)

function StillAvailable({ of: { membership: it, mine, home, today }, form }: { of: MemberData; form: FormState }) {
  if (it.state !== 'active' || today < askedFrom(it.confirmed_on, it.unavailable_until)) return null
  if (mine)
    return (
      <section class="app-ask" aria-labelledby="still-available">
        <h2 id="still-available" class="nhsuk-heading-m">
          Are you still available?
        </h2>
        <p>You last said so on {day(it.confirmed_on)}.</p>
        <Form state={{ ...form, version: 0 }} button="Yes, I am still available" action={paths.stillAvailable(it.id)} />
        <p>
          <a href={paths.stillAvailable(it.id)}>No, or something has changed</a>
        </p>
      </section>
    )
  const silent = isSilent(it.confirmed_on, it.unavailable_until, today)
  return (
    home &&
    insetText({
      text: silent
        ? `Last said that they are available on ${day(it.confirmed_on)}, and has not answered since. Ask them in person; they stay in the pool.`
        : `Last said that they are available on ${day(it.confirmed_on)}. They have been asked again.`,
    })
  )
}

function Ending({ of: { membership: it, between, mine, home, today } }: { of: MemberData }) {
  if (it.state === 'lapsed' || it.state === 'left')
    return (
      mine && (
        <p>
          This membership is over. You may apply again at any time:{' '}
          <a href={paths.startApplication()}>start an application</a>.
        </p>
      )
    )
  if (it.state !== 'active' || !between || !(mine || home)) return null
  const last = between.extension
  const waitsForTeam = last?.asked_at && !last.decided_at ? last.asked_at : null
  const decided = last?.decided_at && last.reason ? last : null
  if (!endsSoon(it.expires_on, today) && !waitsForTeam) return null
  return insetText({
    html: (
      <>
        <p>
          {mine ? 'Your' : 'The'} membership ends on {day(it.expires_on)}.
          {waitsForTeam &&
            (mine
              ? ` You asked on ${day(waitsForTeam)} for it to be extended; your team answers.`
              : ` They asked on ${day(waitsForTeam)} for it to be extended.`)}
        </p>
        {decided && (
          <p class="app-user-text">
            {decided.until ? `Extended until ${day(decided.until)}: ` : 'Not extended: '}
            {decided.reason}
          </p>
        )}
        {mine && mayAsk(it, last, today) && (
          <p>
            <a href={paths.askExtension(it.id)}>Ask for a longer membership</a>
          </p>
        )}
        {home && (
          <p>
            <a href={paths.extendMembership(it.id)}>Extend it</a>, or{' '}
            <a href={paths.refuseExtension(it.id)}>let it end</a>
          </p>
        )}
      </>
    ),
  })
}

function Suspended({ of: { membership: it, between, mine, home } }: { of: MemberData }) {
  const suspension = between?.suspension
  if (!suspension || (it.state !== 'suspended' && !(it.state === 'left' && suspension.ended_at))) return null
  return (
    <section aria-labelledby="suspension">
      <h2 id="suspension" class="nhsuk-heading-m">
        {it.state === 'suspended' ? 'Suspended' : 'Ended after a suspension'}
      </h2>
      {mine && it.state === 'suspended' && (
        <p>
          Nobody is shown your profile, and you are not suggested for posts, until your talent team has reviewed it. No
          organisation reads the reason.
        </p>
      )}
      <About of={suspension} mine={mine} />
      {it.state === 'suspended' && mine && (
        <p>
          {button({
            text: suspension.answered_at ? 'Change your answer' : 'Answer',
            href: paths.answerSuspension(it.id),
            variant: 'secondary',
          })}
        </p>
      )}
      {it.state === 'suspended' && home && (
        <p>
          <a href={paths.reviewSuspension(it.id)}>Record a review after which it goes on</a>
        </p>
      )}
      {home && between.open.length > 0 && (
        <>
          <h3 class="nhsuk-heading-s">Introductions to settle</h3>
          <OpenList of={between.open} />
        </>
      )}
    </section>
  )
}
