import { expect } from 'vitest'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { aPanel, isFree, standardItems, type Panel } from './assessing.ts'
import type { Person } from './cast.ts'
import type { Fields, Visitor } from './visitor.ts'

interface Site {
  owner: Db
  as: (person: { id: string }) => Visitor
}

interface Assessed {
  application: string
  team: Person
  region?: string
  /** The organisation of its members. */
  employer?: string
  /** What is written of it, where it is not only to come to an end. */
  words?: { evidence?: string; agreed?: string; outcome?: Fields }
}

const outcome: Fields = { outcome: 'now', strengths: 'Finance', development: 'Boards', reason: 'Clear evidence.' }

/** An application accepted for assessment is assessed by a panel of its own, through the pages, and its outcome released. */
export async function assessed(
  site: Site,
  { application, team, region = 'Y56', employer = 'RX4', words = {} }: Assessed,
): Promise<Panel> {
  const { round_id: round } = await site.owner
    .selectFrom('application')
    .select('round_id')
    .where('id', '=', application)
    .executeTakeFirstOrThrow()
  const panel = await aPanel(site.owner, { region, employer, round, mark: application.slice(0, 8) })
  for (const who of [panel.cleo, panel.abe, panel.bea, panel.ida]) await isFree(site.owner, application, who)
  await sends(site.as(team), paths.panelCandidates(panel.id), { candidates: [application] })
  const { id } = await site.owner
    .selectFrom('assessment')
    .select('id')
    .where('application_id', '=', application)
    .executeTakeFirstOrThrow()
  const evidence = words.evidence ?? 'She said how, and for whom.'
  for (const who of [panel.cleo, panel.abe, panel.bea]) {
    for (const item of standardItems) await sends(site.as(who), paths.scoreItem(id, item), { level: 'good', evidence })
    await sends(site.as(who), paths.lockScores(id), { alone: 'yes' })
  }
  const chair = site.as(panel.cleo)
  for (const item of standardItems)
    await sends(chair, paths.consensus(id, item), { level: 'good', reason: words.agreed ?? '' })
  await sends(chair, paths.proposeOutcome(id), { ...outcome, ...words.outcome })
  await sends(site.as(panel.ida), paths.signOffAssessment(id), {})
  await sends(site.as(panel.bo), paths.releaseOutcomes(round), {})
  return panel
}

async function sends(browser: Visitor, at: string, fields: Fields) {
  const { status, errors } = await browser.submit(at, fields)
  expect([at, status, errors]).toEqual([at, 303, []])
}
