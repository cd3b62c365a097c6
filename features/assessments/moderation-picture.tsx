import { keysOf } from '../../rules/categories.ts'
import { evidenceScale, type EvidenceLevel } from '../../rules/evidence-scale.ts'
import { agreementOf, farApart } from '../../rules/moderation.ts'
import { levelsOf } from './consensus.ts'
import { counting, type Given } from './given.ts'
import type { Opened } from './opened.ts'
import { scoreOf } from './scores.ts'

/** Rising to the right; no chance stands apart. */
const columns = keysOf(evidenceScale)

/** Initials stand for names in the picture; a number tells apart whose are the same. */
function marksOf(assessors: readonly Given[]): Map<string, string> {
  const all = assessors.map(({ name }) => initials(name))
  return new Map(
    assessors.map(({ person_id }, index) => {
      const own = all[index] ?? ''
      const before = all.slice(0, index).filter((one) => one === own).length
      return [person_id, all.filter((one) => one === own).length > 1 ? `${own}${before + 1}` : own]
    }),
  )
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => part.charAt(0))
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')

export const Key = ({ assessors }: { assessors: readonly Given[] }) => (
  <p class="app-spread-key" aria-hidden="true">
    {counting(assessors).map(({ person_id, name }) => (
      <span>
        <span class="app-spread__mark">{marksOf(counting(assessors)).get(person_id)}</span> {name}
      </span>
    ))}
    <span>
      <span class="app-spread__agreed"></span> agreed
    </span>
  </p>
)

/** Each item against the six levels: who stands where, and what the panel agreed on. */
export const Picture = ({ it }: { it: Opened }) => (
  <div class="app-spread" role="img" aria-label="Picture of the scores. The tables further down say the same.">
    <div class="app-spread__row app-spread__row--head">
      <span></span>
      {columns.map((level) => (
        <span class="app-spread__heading">{evidenceScale[level]}</span>
      ))}
    </div>
    {it.items.map(({ key, label }) => {
      const far = agreementOf(levelsOf(it.scores, counting(it.assessors), key)).apart >= farApart
      return (
        <div class={`app-spread__row${far ? ' app-spread__row--far' : ''}`}>
          <span class="app-spread__item">{label}</span>
          {columns.map((level) => (
            <Cell it={it} item={key} level={level} />
          ))}
        </div>
      )
    })}
  </div>
)

function Cell({ it, item, level }: { it: Opened; item: string; level: EvidenceLevel }) {
  const here = counting(it.assessors).filter(({ person_id }) => scoreOf(it.scores, person_id, item)?.level === level)
  const agreed = it.agreed.some((one) => one.item === item && one.level === level)
  return (
    <span class={`app-spread__cell app-spread__cell--${level}${agreed ? ' app-spread__cell--agreed' : ''}`}>
      {here.map(({ person_id }) => (
        <span class="app-spread__mark">{marksOf(counting(it.assessors)).get(person_id)}</span>
      ))}
    </span>
  )
}
