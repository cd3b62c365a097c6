import type { Db } from '../../platform/db.ts'
import { scoredItems } from '../../rules/instruments.ts'
import type { Actor } from '../../rules/roles.ts'
import { frameworkOf } from '../../rules/success-profile.ts'
import { instrumentsOf } from '../rounds/instruments.ts'
import { figuresOf } from './figures.ts'
import { roundChecked } from './round-checked.ts'
import { scoresGiven, type Given } from './scores-given.ts'

export type AgreementIn = NonNullable<Awaited<ReturnType<typeof agreementIn>>>

/** How far those agree who assess a round, with what its panels, items and assessors are called; each by name. */
export async function agreementIn(db: Db, actor: Actor, round: string) {
  const found = await roundChecked(db, actor, round)
  if (!found) return null
  const framework = frameworkOf(found.round.framework)
  const items = framework ? scoredItems(framework, await instrumentsOf(db, round)) : []
  const given = await scoresGiven(db, actor, round)
  const figures = figuresOf(
    given,
    items.map(({ key }) => key),
  )
  const panels = await called(db, 'panel', given)
  const assessors = await called(db, 'assessor', given)
  const labels = new Map(items.map(({ key, label }) => [key, label]))
  return {
    ...found,
    whole: figures.round,
    panels: named(figures.panels, ({ panel }) => panels.get(panel)),
    items: figures.items.map((it) => ({ ...it, name: labels.get(it.item) ?? it.item })),
    assessors: named(figures.assessors, ({ assessor }) => assessors.get(assessor)),
  }
}

/** What the panels or assessors of the scores are called. */
async function called(db: Db, what: 'panel' | 'assessor', given: readonly Given[]): Promise<Map<string, string>> {
  const ids = [...new Set(given.map((one) => one[what]))]
  if (ids.length === 0) return new Map()
  const rows =
    what === 'panel'
      ? await db.selectFrom('panel').select(['id', 'title as name']).where('id', 'in', ids).execute()
      : await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** In the order of the alphabet, which is no order of worth. */
const named = <T>(rows: readonly T[], nameOf: (row: T) => string | undefined) =>
  rows.map((row) => ({ ...row, name: nameOf(row) ?? '' })).toSorted((one, other) => order.compare(one.name, other.name))

const order = new Intl.Collator('en-GB', { numeric: true })
