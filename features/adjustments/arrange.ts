import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { page } from '../../platform/page.ts'
import { record } from '../../platform/record.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { ArrangePage } from './arrange-page.tsx'
import { adjustmentAsked } from './asked.ts'
import { arrangeForm } from './form.ts'
import { aboutOf } from './queries.ts'

export type ToArrange = NonNullable<Awaited<ReturnType<typeof toArrange>>>

/** What was asked for, with a version that is another for each wording and for each answer to it. */
async function toArrange(db: Db, actor: Actor, id: string) {
  const asked = await adjustmentAsked(db, actor, id)
  if (!asked) return null
  const { version: wording, person_id, region_code, arranged } = asked
  return {
    ...asked,
    wording,
    version: 1 + ((wording + (arranged?.at.getTime() ?? 0)) % 900_000_000),
    scope: { candidate: person_id, arranger: region_code },
    about: aboutOf(id, person_id),
  }
}

export const arrangePage = page({
  path: paths.arrangeAdjustments,
  can: 'adjustment.arrange',
  reads: 'adjustment.see',
  load: ({ db, actor, params }) => toArrange(db, actor, params.id),
  view: ArrangePage,
  form: arrangeForm,
  fill: ({ arranged }) => ({ words: arranged?.words ?? '' }),
  submit: async ({ db, actor, data, values, version }) => {
    if (version !== data.version) throw new Stale()
    await arrange(db, actor, data, values.words)
    return `${paths.adjustmentsAsked()}?done=adjustment.arrange`
  },
})

/**
 * Ticks off what was asked for as it was read; the candidate is told and reads it.
 * @throws Stale where another arranger was first
 */
async function arrange(db: Db, actor: Actor, asked: ToArrange, words: string): Promise<void> {
  const row = { version: asked.wording, words, arranged_by: actor.personId, arranged_at: sql<Date>`now()` }
  const insert = db.insertInto('adjustment_arranged').values({ application_id: asked.id, ...row })
  const saved = asked.arranged
    ? await db
        .updateTable('adjustment_arranged')
        .set(row)
        .where('application_id', '=', asked.id)
        .where('arranged_at', '=', asked.arranged.at)
        .returning('version')
        .execute()
    : await insert
        .onConflict((conflict) => conflict.doNothing())
        .returning('version')
        .execute()
  if (saved.length === 0) throw new Stale()
  const event = await record(db, actor, 'adjustment.arrange', asked.about)
  const letter = notice(paths.adjustments(asked.id))
  await sendMail(db, { to: asked.email, template: 'adjustment-arranged', event, letter })
}
