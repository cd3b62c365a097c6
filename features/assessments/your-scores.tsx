import { paths } from '../../paths.ts'
import { evidenceScale } from '../../rules/evidence-scale.ts'
import type { Actor } from '../../rules/roles.ts'
import { button, tag } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import type { AssessmentData } from './assessment-page.tsx'
import { correctable } from './scoring.ts'
import { scoreOf } from './scores.ts'

/** The reader's own scores, item by item: what is scored, what is still to score, what can be corrected. */
export function YourScores({ it, actor }: { it: AssessmentData; actor: Actor }) {
  const locked = it.mine?.locked_at
  const rows = it.items.map((item) => ({ item, score: scoreOf(it.scores, actor.personId, item.key) }))
  const open = rows.filter(({ score }) => !score)
  const first = open[0]
  return (
    <section class="app-section">
      <h2 class="nhsuk-heading-m">Your scores</h2>
      {!locked && (
        <>
          <p>
            {counted(rows.length - open.length, 'item')} of {rows.length} scored. Nobody else reads them before all of
            the panel have locked theirs. Each is saved by itself: you can stop at any time and come back.
          </p>
          {first
            ? button({
                text: open.length === rows.length ? 'Begin to score' : 'Go on scoring',
                href: paths.scoreItem(it.id, first.item.key),
              })
            : button({ text: 'Check and lock your scores', href: paths.lockScores(it.id) })}
        </>
      )}
      <ul class="nhsuk-task-list">
        {rows.map(({ item, score }) => {
          const href = locked
            ? score && correctable.includes(it.state) && paths.correctScore(it.id, item.key)
            : paths.scoreItem(it.id, item.key)
          return (
            <li class={`nhsuk-task-list__item${href ? ' nhsuk-task-list__item--with-link' : ''}`}>
              <div class="nhsuk-task-list__name-and-hint">
                {href ? (
                  <a class="nhsuk-link nhsuk-task-list__link" href={href}>
                    {locked && <span class="nhsuk-u-visually-hidden">Correct: </span>}
                    {item.label}
                  </a>
                ) : (
                  item.label
                )}
              </div>
              <div class="nhsuk-task-list__status">
                {score
                  ? `${evidenceScale[score.level]}${score.number > 0 ? ', corrected' : ''}`
                  : tag({ text: 'To score', classes: 'nhsuk-tag--blue' })}
              </div>
            </li>
          )
        })}
      </ul>
      {locked && correctable.includes(it.state) && (
        <p>A locked score stays as it is. A correction stands beside it, with its reason.</p>
      )}
    </section>
  )
}
