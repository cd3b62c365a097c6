import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { Errors, Form, SentFile } from './form.ts'
import type { Page } from './page.ts'

/** What a form without files may weigh, in bytes, and whatever somebody sends who is not signed in. */
const plain = 256 * 1024

/** What is thrown away of a body that is too large, in bytes: a browser shows the answer only when it has sent everything. */
const discarded = 48 * 1024 * 1024

/** How much may be sent to a page, in bytes: of somebody signed in also the files that its form takes. */
export const roomFor = (page: Page, signedIn: boolean): number =>
  plain + (signedIn ? fileFields(page).reduce((sum, [, field]) => sum + (field.maxBytes ?? 0), 0) : 0)

/** The sentence beside each file of a form that was too large to be read; null for a form without files. */
export function tooLargeFor(page: Page): Errors | null {
  const sentences = fileFields(page).map(([name, field]) => [name, field.tooLarge ?? ''])
  return sentences.length > 0 ? (Object.fromEntries(sentences) as Errors) : null
}

/** Whether there is anything in the form that is typed. */
export const takesTyping = (page: Page): boolean =>
  typeof page.form === 'function' || Object.keys(page.form?.fields ?? {}).length > fileFields(page).length

/** A form that takes files says so in a table, never in a function: what may be sent is known before anything is loaded. */
const fileFields = ({ form }: Page) =>
  typeof form === 'object' ? Object.entries(form.fields).filter(([, field]) => field.kind === 'file') : []

/** What was sent; null where it is larger than there is room for. @throws HTTPException 400 where it is no form */
export async function bodyOf(c: Context, room: number): Promise<FormData | null> {
  const refused = new Response()
  const limit = bodyLimit({ maxSize: room, onError: () => refused })
  if ((await limit(c, async () => {})) === refused) return null
  return c.req.formData().catch((cause: unknown) => Promise.reject(new HTTPException(400, { cause })))
}

/** Reads on and keeps nothing. */
export async function discardBody({ body }: Request): Promise<void> {
  if (!body || body.locked) return
  let read = 0
  for await (const chunk of body) if ((read += chunk.length) > discarded) return
}

/** The files that were sent in a form's fields; null where none was chosen. */
export async function filesIn({ fields }: Form, body: FormData): Promise<Record<string, SentFile | null>> {
  const files: Record<string, SentFile | null> = {}
  for (const [name, { kind }] of Object.entries(fields)) {
    if (kind !== 'file') continue
    const sent = body.get(name)
    const chosen = sent instanceof File && (sent.name !== '' || sent.size > 0)
    files[name] = chosen ? { name: sent.name, bytes: Buffer.from(await sent.arrayBuffer()) } : null
  }
  return files
}
