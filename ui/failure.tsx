import { paths } from '../paths.ts'
import type { Failure } from '../platform/frame.ts'
import { useFrame } from './frame.tsx'
import { Layout } from './layout.tsx'
import { actionLink } from './nhs.ts'
import { moment } from './words.ts'

const pages: Record<Failure['status'], { title: string; words: string[] }> = {
  400: {
    title: 'We could not read that request',
    words: ['The address or the form reached us incomplete. Go back, check what you typed, and send it again.'],
  },
  403: {
    title: 'Your role does not allow this',
    words: [
      'You are signed in, but this needs a role that you do not hold for this organisation or region.',
      'If you think you should have it, ask your organisation administrator or your regional talent team.',
    ],
  },
  404: {
    title: 'Page not found',
    words: [
      'There is no such page, or it is not yours to see.',
      'If you typed the address, check it. If you followed a link, start again from your overview.',
    ],
  },
  409: {
    title: 'This has changed since you opened it',
    words: ['Nothing you sent was applied, so nothing has happened twice.'],
  },
  413: {
    title: 'That is too large to send',
    words: ['What you sent is larger than this page takes. Shorten it and send it again.'],
  },
  422: {
    title: 'We could not use what you sent',
    words: ['The form reached us in a shape we do not understand. Open the page again and fill it in afresh.'],
  },
  429: {
    title: 'Too many tries',
    words: ['To keep everybody safe we limit how often this can be tried. Wait a few minutes, then try again.'],
  },
  500: {
    title: 'Sorry, there is a problem with the service',
    words: [
      'Nothing was half saved: either all of what you sent is there, or none of it.',
      'Try again in a few minutes. If it goes on, tell your regional talent team the reference below.',
    ],
  },
  503: {
    title: 'Sorry, the service is busy',
    words: ['More people are here than we can serve at this moment. Try again in a minute; nothing was lost.'],
  },
}

const foreign = {
  title: 'This was not sent from our pages',
  words: [
    'To keep you safe we take changes only from our own pages. Nothing was changed.',
    'Open the page again from here, and send it once more.',
  ],
}

/** What went wrong, in plain words, and what to do next. */
export function FailurePage({ failure }: { failure: Failure }) {
  const frame = useFrame()
  const { title, words } = 'foreign' in failure && failure.foreign ? foreign : pages[failure.status]
  const next = frame.actor
    ? { href: paths.overview(), text: 'Go to your overview' }
    : { href: paths.home(), text: 'Go to the home page' }
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      {failure.status === 409 && failure.happened && (
        <p>
          {failure.happened.sentence} on {moment(failure.happened.at)}.
          {failure.state && <> It is now: {failure.state}.</>}
        </p>
      )}
      {words.map((line) => (
        <p>{line}</p>
      ))}
      {failure.status === 409 && failure.written.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">What you wrote</h2>
          <p>It is not saved. Copy it if you still need it.</p>
          {failure.written.map((text) => (
            <p class="app-user-text">{text}</p>
          ))}
        </>
      )}
      {failure.status === 500 && <p>Reference: {frame.requestId}</p>}
      {failure.status === 409 && failure.back && (
        <p>{actionLink({ href: failure.back, text: 'See it as it now is' })}</p>
      )}
      <p>{actionLink(next)}</p>
    </Layout>
  )
}
