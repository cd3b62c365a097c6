import { paths } from '../../paths.ts'
import type { Typed } from '../../platform/form.ts'
import { labelOf } from '../../rules/categories.ts'
import { scale } from '../../rules/self-assessment.ts'
import { asText } from '../../ui/field-parts.ts'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import { evidenceField } from './form.ts'
import type { PartData } from './part-page.tsx'

/** A part that can no longer be changed: what was answered, or what somebody typed before they knew, to be copied. */
export const FinishedPart = ({ it, typed }: { it: PartData; typed: Typed }) => (
  <>
    {insetText({
      html: (
        <p>
          You finished this self-assessment on {day(it.finished_at!)}, and it can no longer be changed.{' '}
          <a href={paths.beginSelfAssessment()}>Begin a new one</a> to answer anew.
        </p>
      ),
    })}
    <Summary
      rows={it.dimension.items.map(({ key, label }) => ({
        key: label,
        value: [labelOf(scale, asText(typed[key])) || 'Not answered', asText(typed[evidenceField(key)])]
          .filter(Boolean)
          .join('\n'),
      }))}
    />
  </>
)
