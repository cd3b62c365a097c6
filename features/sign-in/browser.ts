import { randomBytes } from 'node:crypto'
import { cookieIn, cookieName, setCookie } from '../../platform/cookies.ts'
import { signIn } from '../../rules/sign-in.ts'

const secret = /^[\w-]{43}$/

/** The secret by which we know the browser that asked, or null. */
export function browserIn(headers: Headers, url: string): string | null {
  const value = cookieIn(headers, cookieName('browser', url))
  return value && secret.test(value) ? value : null
}

/** Keeps the browser's secret, so that an earlier link still opens in it; a browser without one gets one. */
export function browserThatAsks(headers: Headers, url: string): { browser: string; cookie: string } {
  const browser = browserIn(headers, url) ?? randomBytes(32).toString('base64url')
  return { browser, cookie: setCookie(cookieName('browser', url), browser, signIn.linkMinutes * 60) }
}

/** Makes the browser forget its secret: links that were asked for with it are worth nothing more. */
export const forgetBrowser = (url: string) => setCookie(cookieName('browser', url), '', 0)
