import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { page } from '../../platform/page.ts'
import type { Actor } from '../../rules/roles.ts'
import { correctionForm, scoreForm } from './form.ts'
import { paperOf } from './paper.ts'
import { assessment } from './queries.ts'
import { correctable, correctScore, saveScore } from './scoring.ts'
import { CorrectPage, ScorePage } from './scoring-page.tsx'
import { scoreOf, scoresOf } from './scores.ts'

/** One item of an assessment that was given to the actor, with their own score of it. */
async function toScore(db: Db, actor: Actor, id: string, key: string) {
  const found = await assessment(db, actor, id)
  const item = found?.items.find((one) => one.key === key)
  if (!found?.mine || !item) return null
  const mine = (await scoresOf(db, id)).filter(({ person_id }) => person_id === actor.personId)
  const scored = new Set(mine.map((score) => score.item))
  return {
    ...found,
    item,
    score: scoreOf(mine, actor.personId, key),
    /** The next item that has no score yet, from this one on. */
    next: [...found.items, ...found.items]
      .slice(found.items.indexOf(item) + 1)
      .find((one) => !scored.has(one.key) && one !== item),
    done: scored.size,
  }
}

export type ToScore = NonNullable<Awaited<ReturnType<typeof toScore>>>

export const scoringPages = [
  page({
    path: paths.scoreItem,
    can: 'score.write',
    reads: 'assessment.see',
    load: async ({ db, actor, params }) => {
      const found = await toScore(db, actor, params.id, params.item)
      if (!found || found.state !== 'scoring' || found.mine?.locked_at) return null
      return { ...found, version: found.score?.version ?? 0, paper: await paperOf(db, found.id) }
    },
    view: ScorePage,
    notice: 'assessor',
    form: scoreForm,
    fill: ({ score }) => ({ level: score?.level ?? '', evidence: score?.evidence ?? '' }),
    submit: async ({ db, actor, data, values, version, pressed }) => {
      await saveScore(db, actor, data, data.item.key, values, version)
      if (pressed === 'later') return paths.assessment(data.id)
      return data.next ? paths.scoreItem(data.id, data.next.key) : paths.lockScores(data.id)
    },
  }),
  page({
    path: paths.correctScore,
    can: 'score.correct',
    load: async ({ db, actor, params }) => {
      const found = await toScore(db, actor, params.id, params.item)
      if (!found?.score || !found.mine?.locked_at || !correctable.includes(found.state)) return null
      // So that a form opened before another correction comes second: each correction has the next number.
      return { ...found, score: found.score, version: found.score.number + 1 }
    },
    view: CorrectPage,
    form: correctionForm,
    fill: ({ score }) => ({ level: score.level, evidence: score.evidence, reason: '' }),
    submit: async ({ db, actor, data, values, version }) => {
      await correctScore(db, actor, data, data.item.key, values, version - 1)
      return paths.assessment(data.id)
    },
  }),
]
