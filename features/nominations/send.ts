import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { sendMail } from '../../platform/mail.ts'
import { move } from '../../platform/move.ts'
import type { Readiness } from '../../rules/readiness.ts'
import type { Actor } from '../../rules/roles.ts'
import { boardOfRegion } from '../boards/queries.ts'
import { reportHeld } from '../conversations/actions.ts'
import { sentAlready, toSend, type ToSend } from './to-send.ts'

export interface Sent {
  sent: ToSend[]
  /** What was ticked and could not be sent, each with why. */
  left: { nominee: string; why: string }[]
}

/**
 * Sends those that are ticked, as the leader read them; what another tab sent meanwhile is not sent twice.
 * @param ticked ids with the versions that were read
 */
export async function sendNominations(db: Db, actor: Actor, ticked: readonly string[]): Promise<Sent> {
  await lockOwn(db, actor)
  const read = new Set(ticked.map((tick) => tick.split('~')[0]))
  const result: Sent = { sent: [], left: [] }
  for (const it of await toSend(db, actor)) {
    if (!read.has(it.id)) continue
    const why = it.why ?? whyNotNow(it, ticked, result.sent)
    if (why) result.left.push({ nominee: it.nominee_name, why })
    else {
      await sendOne(db, actor, it)
      result.sent.push(it)
    }
  }
  return result
}

/** What only shows now: it is no longer what was read, or another of the same person goes to the same round. */
function whyNotNow(it: ToSend, ticked: readonly string[], sent: readonly ToSend[]): string | null {
  if (!ticked.includes(it.ticked)) return 'It was changed after you opened this page. Read it again.'
  const twice = sent.some((other) => other.person_id === it.person_id && other.round_id === it.round_id)
  return twice ? sentAlready : null
}

/** Whoever sends the same at once waits here, and then finds it sent. */
const lockOwn = (db: Db, actor: Actor) =>
  db
    .selectFrom('nomination')
    .select('id')
    .where('nominator_id', '=', actor.personId)
    .where('state', '=', sql.lit('prepared' as const))
    .orderBy('id')
    .forUpdate()
    .execute()

/** The move by which it is sent: without a talent conversation it waits for one. */
export const sendingMove = ({ conversation_on }: Pick<ToSend, 'conversation_on'>) =>
  conversation_on === null ? 'announce' : 'make'

async function sendOne(db: Db, actor: Actor, it: ToSend): Promise<void> {
  const held = await heldWithActor(db, actor, it)
  const thing = { ...it, about: { ...it.about, person: it.person_id } }
  const event = await move(db, actor, 'nomination', sendingMove(it), thing, { sent_at: new Date(), ...held })
  const board = await boardOfRegion(db, it.region_code)
  await sendMail(db, {
    to: it.nominee_email,
    template: 'nomination-made',
    event,
    letter: {
      paragraphs: [
        `${actor.name} has nominated you for the talent pool of the ${board?.name ?? it.region_name}.`,
        'You can read what they wrote, and accept or decline. Nothing goes further without you.',
      ],
      link: { text: 'Read the nomination', path: paths.nomination(it.id) },
    },
  })
}

/** A conversation with the leader who sends is known from now on: the nominee has only to acknowledge it. */
async function heldWithActor(db: Db, actor: Actor, it: ToSend) {
  if (it.conversation_on === null || it.conversation_with_email) return {}
  const conversation = await reportHeld(db, actor, {
    inNomination: true,
    other: { name: it.nominee_name, email: it.nominee_email },
    as: 'leader',
    heldOn: it.conversation_on,
    readiness: it.readiness as Readiness,
  })
  return {
    conversation_id: conversation,
    conversation_with: it.nominator_name,
    conversation_with_email: it.nominator_email,
  }
}
