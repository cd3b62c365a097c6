import type { Reader } from './reader.ts'

/** A member finds the post on their overview, and says yes. */
export async function acceptsTheIntroduction(member: Reader, post: string) {
  await member.open('/overview')
  await member.follow(post)
  await member.follow('Accept')
  await member.press('Accept')
  await member.sees('You accepted the introduction.')
}
