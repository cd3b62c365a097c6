import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { replyOf, type Reply } from './reply.ts'
import { typedOn } from './typed.ts'
import type { testSite, Visitor } from './visitor.ts'

const headings = 'Name,Email,Current post,Employer,Target roles,Readiness,Regions'

/** A list with these rows, under the usual headings. */
export const listOf = (...rows: string[]) => [headings, ...rows].join('\r\n')

/** One right row about somebody who was never here. */
export const rowOf = (name: string) =>
  `${name},${name.toLowerCase().replaceAll(' ', '.')}@example.nhs.uk,Deputy director,RX1,Finance,Ready now,London`

/** Sends a list as a browser does. */
export async function sendList(
  site: Pick<Awaited<ReturnType<typeof testSite>>, 'app' | 'config'>,
  who: Visitor,
  content: string | Buffer,
  region = 'Y56',
): Promise<Reply> {
  const at = paths.uploadMembers(region)
  const { hidden } = await who.get(at)
  const body = new FormData()
  const fields = { ...hidden, pathway: 'aspirant', ...typedOn('listed', dayInLondon()) }
  for (const [name, value] of Object.entries(fields)) body.append(name, String(value))
  body.append('file', new File([new Uint8Array(Buffer.from(content))], 'pool.csv', { type: 'text/csv' }))
  const cookie = [...who.cookies].map((pair) => pair.join('=')).join('; ')
  const headers = { cookie, origin: site.config.url, 'sec-fetch-site': 'same-origin' }
  return replyOf(await site.app.request(`${site.config.url}${at}`, { method: 'POST', body, headers }))
}
