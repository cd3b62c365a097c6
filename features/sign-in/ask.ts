import type { Db } from '../../platform/db.ts'
import type { Letter } from '../../platform/letter.ts'
import { countTry, networkOf } from '../../platform/limits.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Visit } from '../../platform/page.ts'
import { signIn } from '../../rules/sign-in.ts'
import { browserThatAsks } from './browser.ts'
import { codeHash, hashOf, newCode, newToken } from './hashes.ts'
import type { Means } from './means.ts'

interface Question {
  email: string
  /** Whose further address it is to be; null to sign in. */
  personId: string | null
  goesTo: string
  template: 'sign-in' | 'sign-in-address'
  letter: (token: string, code: string) => Letter
}

/**
 * Sends a link and a code to an address. Who has the address, or whether anybody has, is not looked at: there is nothing
 * to be learnt from the answer or from how long it takes.
 * @returns the headers that let this browser, and no other, use them
 * @throws TooMany
 */
export async function ask(db: Db, means: Means, visit: Visit, question: Question): Promise<Headers> {
  const now = means.sessions.now()
  await countTry(db, 'ask from a network', networkOf(visit.ip), now)
  await countTry(db, 'ask for an address', question.email, now)
  const { browser, cookie } = browserThatAsks(visit.headers, means.url)
  const token = newToken()
  const code = newCode()
  const linkHash = hashOf(token)
  const { id } = await db
    .insertInto('sign_in_request')
    .values({
      email: question.email,
      person_id: question.personId,
      link_hash: linkHash,
      code_hash: codeHash(means.secret, linkHash, code),
      browser_hash: hashOf(browser),
      goes_to: question.goesTo,
      created_at: now,
      expires_at: new Date(now.getTime() + signIn.linkMinutes * 60_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { template, letter } = question
  await sendMail(db, {
    to: question.email,
    template,
    letter: letter(token, `${code.slice(0, 4)} ${code.slice(4)}`),
    event: id,
  })
  return new Headers({ 'Set-Cookie': cookie })
}
