import type { Reader } from './reader.ts'
import { openLetter, signInByEmail } from './sign-in.ts'
import type { Somebody } from './somebody.ts'

/** A region’s team imports members of the list that it kept before: all look for a substantive post in governance. */
export async function importsMembers(team: Reader, region: string, members: readonly Somebody[]) {
  const heading = 'Name,Email,Current post,Target roles,Readiness,Contract types'
  const rows = members.map(({ name, email }) => `${name},${email},Company secretary,Governance,6-12 months,Substantive`)
  await team.open(`/member-imports/regions/${region}`)
  await team.page.getByLabel('The list').setInputFiles({
    name: 'members.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([heading, ...rows].join('\n')),
  })
  await team.press('Check the list')
  await team.press(`Import ${members.length} members`)
}

/** Who stands on such a list confirms what it says. */
export async function confirms(member: Reader, who: Somebody) {
  await signInByEmail(member, who)
  await openLetter(member, who.email, 'Sign in to read it')
  await member.choose('Yes, my employer may find me')
  await member.press('Confirm and join the pool')
}
