import { betterAuth, type BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { expireCookie, setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { cookieName } from './cookies.ts'
import type { Db } from './db.ts'

/** Session rows are kept this long, though they end earlier, so that we still know whose draft a late form is. */
const keptSeconds = 30 * 86_400

/**
 * The sign-in library on our tables: it makes, signs and verifies session cookies and stores the sessions. None of its
 * own routes are mounted. Made in a third of a millisecond, so that one may be made for a transaction.
 */
export const authentication = (db: Db, url: string, secret: string) =>
  betterAuth({
    baseURL: url,
    secret,
    database: { db, type: 'postgres' },
    plugins: [ours],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    advanced: {
      database: { generateId: 'uuid', validateSchema: false },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookieName('session', url),
          attributes: { secure: url.startsWith('https:'), httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
    },
    session: {
      modelName: 'session',
      expiresIn: keptSeconds,
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...moments,
      },
      additionalFields: { lastSeenAt: { type: 'date', fieldName: 'last_seen_at', input: false } },
    },
    user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...moments } },
    account: {
      modelName: 'account',
      fields: {
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...moments,
      },
    },
    verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...moments } },
  }).api

const moments = { createdAt: 'created_at', updatedAt: 'updated_at' }

const ours = {
  id: 'aspire-together',
  endpoints: {
    /** A new session for a person, and its cookie, which goes when the browser is closed. */
    beginSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ personId: z.string(), at: z.date() }), requireHeaders: true },
      async (ctx) => {
        const { personId, at } = ctx.body
        const expiresAt = new Date(at.getTime() + keptSeconds * 1000)
        const times = { createdAt: at, updatedAt: at, lastSeenAt: at, expiresAt }
        const { internalAdapter } = ctx.context
        const session = await internalAdapter.createSession(personId, false, times, true)
        const user = await internalAdapter.findUserById(personId)
        if (!session || !user) throw new Error('The session was not made.')
        await setSessionCookie(ctx, { session, user }, false, { maxAge: undefined } as object)
      },
    ),
    /** The token of the request's session cookie, where its signature is ours; else null. */
    tokenIn: createAuthEndpoint.serverOnly({ method: 'GET', requireHeaders: true }, async (ctx) => {
      const token = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret)
      return token || null
    }),
    forgetCookie: createAuthEndpoint.serverOnly({ method: 'POST' }, async (ctx) => {
      expireCookie(ctx, ctx.context.authCookies.sessionToken)
    }),
  },
} satisfies BetterAuthPlugin
