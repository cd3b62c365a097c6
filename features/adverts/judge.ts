import { setImmediate as breathe } from 'node:timers/promises'
import { judgeAdvert, type Verdict } from '../../rules/adverts.ts'
import type { FindEmployer } from '../../rules/employers.ts'
import type { Advert } from './read/advert.ts'

/** An advert with the organisation that is its employer, where the directory has it, and what was made of it. */
export interface JudgedAdvert extends Advert, Verdict {
  organisation: string | null
}

/** Judges adverts in their order, and lets the service answer others in between. */
export async function judgeAll(
  adverts: readonly Advert[],
  find: FindEmployer,
  done: (judged: number) => void,
): Promise<JudgedAdvert[]> {
  const judged: JudgedAdvert[] = []
  for (const advert of adverts) {
    judged.push(judge(advert, find))
    if (judged.length % 250 === 0) await breathe()
    if (judged.length % 250 === 0 || judged.length === adverts.length) done(judged.length)
  }
  return judged
}

function judge(advert: Advert, find: FindEmployer): JudgedAdvert {
  const { title, employer, locality, posted, pay } = advert
  const organisation = find(employer, locality, posted)
  const verdict = judgeAdvert({ title, employer, locality, known: organisation !== null, pay, published: posted })
  const unknown = verdict.boardLevel !== 'no' && !organisation ? ' The directory has no organisation of that name.' : ''
  const left = verdict.boardLevel !== 'no' && advert.payNote ? ` ${advert.payNote}` : ''
  return { ...advert, ...verdict, organisation, why: `${verdict.why}${unknown}${left}` }
}
