import type { Reader } from './reader.ts'
import { become, openLetter, signInByEmail } from './sign-in.ts'
import type { Somebody } from './somebody.ts'

export const columns = 'Name,Email,Current post,Employer,Target roles,Readiness,Regions'

/** Somebody on the list that a board kept before. */
export const listed = ({ name, email }: Somebody, role = 'Operations', readiness = '6 to 12 months') =>
  `${name},${email},Deputy director,Severnmouth University Hospitals,${role},${readiness},South West`

/** Chooses a file with these lines. */
export const attach = ({ page }: Reader, label: string, name: string, lines: readonly string[]) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })

/** The South West's talent team brings a list of members. */
export async function bringsAList(team: Reader, members: readonly string[]) {
  await become(team, /Talent team, South West/)
  await team.open('/members')
  await team.follow('Import members from a list')
  await attach(team, 'The list', 'members.csv', [columns, ...members])
  await team.press('Check the list')
}

/** Somebody on the list comes by the letter that tells them. */
export async function comesByTheLetter(member: Reader, who: Somebody) {
  await signInByEmail(member, who)
  await openLetter(member, who.email, 'Sign in to read it')
}

export async function joins(member: Reader, who: Somebody) {
  await comesByTheLetter(member, who)
  await member.press('Confirm and join the pool')
  await member.sees('In the pool')
}

/** Somebody who is a member of the South West's pool, in their own browser. */
export async function becomesAMember(team: Reader, member: Reader, who: Somebody) {
  await bringsAList(team, [listed(who)])
  await team.press('Import 1 member')
  await joins(member, who)
}
