import { sql } from 'kysely'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { record } from '../../platform/record.ts'
import { dayInLondon } from '../../rules/days.ts'
import { callDays } from '../../rules/opportunities.ts'
import { scopesOf, type Actor } from '../../rules/roles.ts'
import { addDays } from '../../rules/working-days.ts'
import { heldOn } from '../people/held-on.ts'
import { whoOffers } from './tell.ts'
import { offering } from './placements.ts'

/** The organisations of a region in which somebody could offer, by code. */
export async function organisationsToAsk(db: Db, regions: readonly string[]): Promise<Record<string, string>> {
  if (regions.length === 0) return {}
  const rows = await db
    .selectFrom('organisation_period as period')
    .select(['organisation_code', 'name'])
    .where('region_code', 'in', regions)
    .where('to_date', 'is', null)
    .where((is) =>
      is.exists(
        is
          .selectFrom('role_grant')
          .whereRef('role_grant.organisation_code', '=', 'period.organisation_code')
          .where('role', 'in', offering)
          .where(heldOn(dayInLondon())),
      ),
    )
    .orderBy('name')
    .limit(sql.lit(200))
    .execute()
  return Object.fromEntries(rows.map(({ organisation_code, name }) => [organisation_code, name]))
}

interface Call {
  organisations: string[]
  kinds: string[]
  words: string
}

/** A team asks organisations of its region for opportunities, naming nobody. */
export async function callForOpportunities(db: Db, actor: Actor, { organisations, kinds, words }: Call) {
  for (const organisation of organisations) {
    const { region_code } = await db
      .selectFrom('organisation_period')
      .select('region_code')
      .where('organisation_code', '=', organisation)
      .where('to_date', 'is', null)
      .executeTakeFirstOrThrow()
    const { id } = await db
      .insertInto('opportunity_call')
      .values({
        organisation_code: organisation,
        region_code: region_code!,
        kinds,
        words,
        asked_by: actor.personId,
        asked_on: dayInLondon(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const about = { thing: 'opportunity-call', id, region: region_code, organisation }
    const event = await record(db, actor, 'opportunity.call', about)
    for (const { email } of await whoOffers(db, organisation))
      await sendMail(db, {
        to: email,
        template: 'opportunity-call',
        event,
        letter: notice(paths.offeredOpportunities()),
      })
  }
}

/** What the actor's organisations were asked for lately, and what the actor's team asked, the newest first. */
export async function callsTo(db: Db, actor: Actor) {
  const own = [...new Set(offering.flatMap((role) => scopesOf(actor, role)))].filter((code) => code !== null)
  if (own.length === 0) return []
  return db
    .selectFrom('opportunity_call as call')
    .innerJoin('region', 'region.code', 'call.region_code')
    .select(['call.id', 'call.kinds', 'call.words', 'call.asked_on', 'region.name as region_name'])
    .where('call.organisation_code', 'in', own)
    .where('call.asked_on', '>=', addDays(dayInLondon(), -callDays))
    .orderBy('call.asked_on', 'desc')
    .orderBy('call.id')
    .limit(sql.lit(3))
    .execute()
}
