import { keysOf } from '../../rules/categories.ts'
import { directions, type Change } from '../../rules/self-assessment.ts'
import { day } from '../../ui/words.ts'

/** What the person answered otherwise than the last time they finished one. */
export const Differences = ({ changes, since }: { changes: readonly Change[]; since: Date }) => (
  <section class="app-section">
    <h2 class="nhsuk-heading-m">What is different from last time</h2>
    <p>
      {changes.length > 0
        ? `Compared with what you finished on ${day(since)}:`
        : `What you answered both times is as it was on ${day(since)}.`}
    </p>
    {keysOf(directions).map((direction) => {
      const these = changes.filter((change) => change.direction === direction)
      return (
        these.length > 0 && (
          <>
            <h3 class="nhsuk-heading-s">{directions[direction]}</h3>
            <ul class="nhsuk-list nhsuk-list--bullet app-columns">
              {these.map((change) => (
                <li>
                  {change.label}: {change.wasLabel.toLowerCase()} then{change.wasItem && ` (for “${change.wasItem}”)`},{' '}
                  {change.nowLabel.toLowerCase()} today
                </li>
              ))}
            </ul>
          </>
        )
      )
    })}
  </section>
)
