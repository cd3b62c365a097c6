import { paths } from '../paths.ts'
import { useFrame } from './frame.tsx'
import { footer } from './nhs.ts'
import { clock } from './words.ts'

/** The same help at the same place on every page, and when the session ends. */
export function PageFooter() {
  const { sessionEndsIn } = useFrame()
  return (
    <>
      {sessionEndsIn !== null && <SessionEnd seconds={sessionEndsIn} />}
      {footer({
        copyright: 'Aspire Together, for the regional talent boards of the NHS',
        navigation: {
          items: [
            { href: paths.boards(), text: 'Contact a talent board' },
            { href: paths.privacy(), text: 'Privacy' },
            { href: paths.cookies(), text: 'Cookies' },
            { href: paths.accessibility(), text: 'Accessibility statement' },
          ],
        },
      })}
    </>
  )
}

function SessionEnd({ seconds }: { seconds: number }) {
  const at = new Date(Date.now() + seconds * 1000)
  return (
    <section
      class="nhsuk-width-container app-session"
      aria-label="Your session"
      data-session-ends-in={String(seconds)}
      data-stay-signed-in={paths.staySignedIn()}
      data-sign-out={paths.signOut()}
    >
      <form method="post" action={paths.staySignedIn()} class="app-session__form" target="_blank">
        <p class="nhsuk-u-margin-bottom-2">
          For your safety we sign you out at {clock(at)} unless you open another page or choose to stay. What you typed
          is kept.
        </p>
        <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
          Stay signed in (opens in a new tab)
        </button>
      </form>
    </section>
  )
}
