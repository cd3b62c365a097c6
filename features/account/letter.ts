import { paths } from '../../paths.ts'
import type { Letter } from '../../platform/letter.ts'
import { signIn } from '../../rules/sign-in.ts'

export const addressLetter = (token: string, code: string): Letter => ({
  paragraphs: [
    'Somebody, we hope you, asked to sign in to Aspire Together with this address from now on.',
    `The link below confirms that once, within ${signIn.linkMinutes} minutes, in the browser where you asked for it.`,
    `If your mail opens in another browser, type this code where you asked: ${code}`,
    'Never tell anybody the code. If you did not ask, you need do nothing: without this message nothing changes.',
  ],
  link: { text: 'Confirm this address', path: paths.addressLink(token) },
})
