import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import { record } from '../../platform/record.ts'
import { Elsewhere, Stale, WrongFields } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Actor } from '../../rules/roles.ts'
import { daysBetween } from '../../rules/working-days.ts'
import { listed } from '../../ui/words.ts'
import { hasAccepted } from '../data-sharing/queries.ts'
import { hold } from './hold.ts'
import { noInterview } from './interview.ts'
import { othersNamedIn } from './reason.ts'
import type { Introduction } from './queries.ts'
import { tellMember, tellTeams } from './tell.ts'

/** The organisation opens the profile, where it has accepted the agreement on sharing data. Whoever is suspended is shown to nobody new. */
export async function askForProfile(db: Db, actor: Actor, it: Introduction): Promise<void> {
  const { member } = await goesOn(db, it)
  if (member?.state === 'suspended')
    throw new WrongFields({ '': 'This profile cannot be opened at present. The talent team can say when it can.' })
  if (!(await hasAccepted(db, it.organisation_code)))
    throw new Elsewhere(paths.dataSharingAgreement(it.organisation_code))
  const event = await move(db, actor, 'introduction', 'release', it, { released_at: new Date() })
  await tellMember(db, it, event)
}

export async function shortlist(db: Db, actor: Actor, it: Introduction): Promise<void> {
  await goesOn(db, it)
  await tellMember(db, it, await move(db, actor, 'introduction', 'shortlist', it))
}

/** The organisation interviews; a later day replaces an earlier one. */
export async function recordInterview(
  db: Db,
  actor: Actor,
  it: Introduction,
  { interview, words }: { interview: string; words: string },
): Promise<void> {
  await goesOn(db, it, 'interview')
  const set = { interview_on: interview, interview_words: words }
  await tellMember(db, it, await move(db, actor, 'introduction', 'interview', it, set))
}

/**
 * The organisation makes an offer, and waits for no interview any more. Others that meet the same member do not hear of
 * it: it is the member's to tell.
 */
export async function makeOffer(db: Db, actor: Actor, it: Introduction): Promise<void> {
  await goesOn(db, it)
  const set = { chosen_on: dayInLondon(), ...noInterview(it) }
  await tellMember(db, it, await move(db, actor, 'introduction', 'choose', it, set))
}

/** @throws WrongFields where the post is no longer to be had, beside the field or for the page as a whole */
async function goesOn(db: Db, it: Introduction, field = '') {
  const held = await hold(db, it)
  if (!held.live)
    throw new WrongFields({ [field]: 'The vacancy is filled or closed. Give the member your feedback instead.' })
  return held
}

/** Which checks were recorded when a form was opened, as a version: two who record one each are not to undo the other. */
export const versionOfChecks = (it: Pick<Introduction, 'fit_and_proper_on' | 'references_on'>) =>
  [it.fit_and_proper_on, it.references_on].reduce(
    (all, day) => all * 10_000 + (day ? daysBetween('2020-01-01', day) : 0),
    0,
  )

/**
 * That checks were done and on which day; what they found is kept by the organisation, and not here.
 * @throws Stale where somebody has recorded one since the form was opened
 */
export async function recordChecks(
  db: Db,
  actor: Actor,
  it: Introduction,
  days: { fitAndProper: string | null; references: string | null },
  version: number,
): Promise<void> {
  if (!days.fitAndProper && !days.references)
    throw new WrongFields({ fitAndProper: 'Enter at least one of the two days' })
  const now = await db
    .selectFrom('introduction')
    .select(['state', 'fit_and_proper_on', 'references_on'])
    .where('id', '=', it.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (now.state !== 'chosen' || versionOfChecks(now) !== version) throw new Stale(it)
  await db
    .updateTable('introduction')
    .set({ fit_and_proper_on: days.fitAndProper, references_on: days.references })
    .where('id', '=', it.id)
    .execute()
  await record(db, actor, 'introduction.check', it.about)
}

/** The member does not take the offer, and has told the organisation so. */
export async function offerRefused(db: Db, actor: Actor, it: Introduction, reason: string): Promise<void> {
  const event = await move(db, actor, 'introduction', 'refuse-offer', it, {
    reason,
    feedback_due: null,
    ...noInterview(it),
  })
  await tellMember(db, it, event)
  await tellTeams(db, it, event)
}

/** The organisation appoints somebody else; the member reads why. Whoever could have been appointed is thought of next time. */
export async function turnDown(
  db: Db,
  actor: Actor,
  it: Introduction,
  { feedback, appointable }: { feedback: string; appointable: 'yes' | 'no' | 'unmet' },
): Promise<void> {
  const named = await othersNamedIn(db, it, feedback)
  if (named.length > 0)
    throw new WrongFields({
      feedback: `Leave out ${listed(named)}: the member reads this, and is not told who else was introduced`,
    })
  const could = appointable === 'yes' ? { appointable_for: it.role_family, appointable_on: dayInLondon() } : {}
  const event = await move(db, actor, 'introduction', 'turn-down', it, {
    feedback,
    feedback_due: null,
    ...could,
    ...noInterview(it),
  })
  await tellMember(db, it, event)
}
