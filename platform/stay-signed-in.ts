import type { Handler } from 'hono'
import type { Serving, Variables } from './serve.ts'

interface Ways {
  staySignedIn: () => string
  overview: () => string
}

/**
 * Whoever asks to stay has thereby used their session. The script is told the seconds that are left, or 401 where the
 * session is over; a form leads to the page that says so.
 */
export const staySignedIn =
  (serving: Pick<Serving, 'signInAt'>, ways: Ways): Handler<{ Variables: Variables }> =>
  (c) => {
    const found = c.get('found')
    const session = found && 'session' in found ? found.session : null
    const byScript = c.req.header('accept') === 'text/plain'
    if (byScript) return session ? c.text(String(session.endsIn)) : c.text('Your session has ended.', 401)
    return c.redirect(session ? ways.staySignedIn() : serving.signInAt(ways.overview()), 303)
  }
