import type { Db } from '../../platform/db.ts'
import type { States } from '../../rules/lifecycles.ts'
import { added } from './added.ts'
import type { Person } from './cast.ts'
import { typedOn } from './typed.ts'
import type { Fields } from './visitor.ts'

/** Of Thames in London, unless said otherwise. */
export const anOpportunity = (
  db: Db,
  it: {
    by: Person
    organisation?: string
    region?: string
    kind?: string
    title?: string
    places?: number
    state?: States['opportunity']
    ends?: string
  },
) =>
  added(db, 'opportunity', {
    state: it.state ?? 'open',
    organisation_code: it.organisation ?? 'RX1',
    region_code: it.region ?? 'Y56',
    kind: it.kind ?? 'shadowing',
    title: it.title ?? 'Shadow the board',
    learning: 'How a board decides.',
    role_families: ['finance'],
    starts_on: '2026-12-01',
    ends_on: it.ends ?? '2098-03-01',
    commitment: 'One day a month',
    places: it.places ?? 1,
    created_by: it.by.id,
  })

/** A member's request, counted among the places where it is agreed. */
export async function aPlacement(
  db: Db,
  it: { of: Person; member: string; opportunity: string; state?: States['placement']; words?: string },
) {
  const state = it.state ?? 'asked'
  const { organisation_code, region_code, taken } = await db
    .selectFrom('opportunity')
    .selectAll()
    .where('id', '=', it.opportunity)
    .executeTakeFirstOrThrow()
  const over = state === 'asked' || state === 'agreed' ? null : new Date()
  if (state === 'agreed' || state === 'done')
    await db
      .updateTable('opportunity')
      .set({ taken: taken + 1 })
      .where('id', '=', it.opportunity)
      .execute()
  return added(db, 'placement', {
    state,
    opportunity_id: it.opportunity,
    membership_id: it.member,
    person_id: it.of.id,
    organisation_code,
    region_code,
    words: it.words ?? 'I have never sat with a board.',
    due_on: '2098-01-01',
    ended_at: over,
  })
}

/** What is typed of an opportunity, right in every field. */
export const typedOffer: Fields = {
  organisation: 'RX1',
  kind: 'shadowing',
  title: 'Shadow the chief operating officer',
  learning: 'How a winter is run.',
  roles: ['operations'],
  ...typedOn('starts', '2098-01-05'),
  ...typedOn('ends', '2098-03-05'),
  commitment: 'One day a week',
  places: '1',
}
