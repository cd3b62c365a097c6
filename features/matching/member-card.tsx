import type { Child } from 'hono/jsx'
import { paths } from '../../paths.ts'
import { orderWords } from '../../rules/matching.ts'
import { Reasons } from '../../ui/reasons.tsx'
import { RuleMarks } from '../../ui/rule-marks.tsx'
import type { Matched } from './matches.ts'

interface CardProps {
  member: Matched
  /** Their place among those who fit, from 1; none where they do not. */
  place?: number
  /** What can be done with them. */
  children?: Child
}

/** A member before a vacancy: how each rule stands, what is to talk about, and everything in words. */
export function MemberCard({ member, place, children }: CardProps) {
  const { rules, order } = member.match
  const open = rules.filter(({ result }) => result !== 'met')
  return (
    <div class="nhsuk-card">
      <div class="nhsuk-card__content">
        <h3 class="nhsuk-card__heading nhsuk-heading-m">
          {place && (
            <span class="app-place">
              {place}
              <span class="nhsuk-u-visually-hidden">:</span>
            </span>
          )}
          <a href={paths.member(member.id)}>{member.name}</a>
        </h3>
        <p>{member.currentPost}</p>
        <RuleMarks rules={rules} />
        {open.length > 0 && <Reasons reasons={open} />}
        <details class="nhsuk-details">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">
              Every rule in words<span class="nhsuk-u-visually-hidden"> for {member.name}</span>
            </span>
          </summary>
          <div class="nhsuk-details__text">
            <Reasons reasons={rules} />
            {place && <p>In this place because: {orderWords(order)}.</p>}
          </div>
        </details>
        {children}
      </div>
    </div>
  )
}
