import { createHash } from 'node:crypto'
import type { JudgedAdvert } from '../judge.ts'

/** Of what an advert says and what was made of it: where both are the same again there is nothing to do. */
export function digestOf(advert: JudgedAdvert): string {
  const { title, employer, locality, posted, closes, contract, pay, url, mentionsSearchFirm } = advert
  const said = [
    title,
    employer,
    locality,
    posted,
    closes,
    contract,
    pay.text,
    pay.from,
    pay.to,
    url,
    mentionsSearchFirm,
  ]
  const made = [advert.organisation, advert.boardLevel, advert.roleFamily]
  return createHash('sha256')
    .update(JSON.stringify([...said, ...made]))
    .digest('hex')
}
