import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { evidenceScale, type EvidenceLevel } from '../../rules/evidence-scale.ts'
import type { ScoredItem } from '../../rules/instruments.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import { counting } from './given.ts'
import type { Opened } from './opened.ts'
import { scoreOf } from './scores.ts'

interface Data extends Opened {
  item: ScoredItem
  majority: EvidenceLevel | null
}

/** One item: what each scored and why, then what the panel agrees on. */
export const ConsensusPage = ({ data: it, form }: ViewProps<Data>) => (
  <FormPage
    title={it.item.label}
    caption={`${it.called}: what the panel agrees on`}
    state={form}
    button="Save and go on"
    back={paths.moderation(it.id)}
  >
    <p>{it.item.descriptor.means}</p>
    <Summary
      rows={counting(it.assessors).map(({ person_id, name }) => {
        const score = scoreOf(it.scores, person_id, it.item.key)
        return { key: name, value: score ? <Said level={score.level} evidence={score.evidence} /> : 'Not scored' }
      })}
    />
    <p>
      {it.majority
        ? `Most of you scored ${evidenceScale[it.majority].toLowerCase()}. To agree on another level needs its reason.`
        : 'No level was scored by most of you, so what you agree on needs its reason.'}{' '}
      It is talked through, never averaged.
    </p>
  </FormPage>
)

const Said = ({ level, evidence }: { level: EvidenceLevel; evidence: string }) => (
  <>
    <strong>{evidenceScale[level]}.</strong> {evidence}
  </>
)
