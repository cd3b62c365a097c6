import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { evidenceScale } from '../../rules/evidence-scale.ts'
import { instruments } from '../../rules/instruments.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { details } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import { listed } from '../../ui/words.ts'
import { Paper, type Parts } from './paper-page.tsx'
import type { ScoredItem } from '../../rules/instruments.ts'
import type { Score } from './scores.ts'
import type { ToScore } from './scoring-pages.ts'

/** One item: what it means, what the candidate wrote, the six levels, the evidence. */
export const ScorePage = ({ data: it, form }: ViewProps<ToScore & { paper: Parts | null }>) => (
  <FormPage
    title={it.item.label}
    caption={`${it.called}: item ${it.items.indexOf(it.item) + 1} of ${it.items.length}`}
    state={form}
    button="Save and go on"
    secondButton={{ text: 'Save and stop here', value: 'later' }}
    back={paths.assessment(it.id)}
  >
    <Meaning item={it.item} />
    {it.paper &&
      details({
        summary: 'What the candidate wrote',
        html: (
          <div class="app-paper">
            <Paper parts={it.paper} />
          </div>
        ),
      })}
    <p>Score what you have seen, not what you expect. Nobody is expected to be strong at everything.</p>
  </FormPage>
)

export const Meaning = ({ item }: { item: ScoredItem }) => (
  <>
    <p>
      {item.descriptor.means}{' '}
      <span class="app-muted">
        Evidence comes from: {listed(item.by.map((one) => instruments[one].toLowerCase()))}.
      </span>
    </p>
    {details({
      summary: 'Our description: what you would see',
      html: (
        <>
          <ul>
            {item.descriptor.signs.map((sign) => (
              <li>{sign}</li>
            ))}
          </ul>
          {item.descriptor.concern && <p>What would give pause: {item.descriptor.concern}</p>}
        </>
      ),
    })}
  </>
)

export const CorrectPage = ({ data: it, form }: ViewProps<ToScore & { score: Score }>) => (
  <FormPage
    title="Correct a locked score"
    caption={`${it.called}: ${it.item.label}`}
    state={form}
    button="Put the correction beside it"
    back={paths.assessment(it.id)}
  >
    <p>What you locked stays, and the panel reads both. The correction counts from now on.</p>
    <Summary
      rows={[
        { key: it.score.number > 0 ? 'As last corrected' : 'As locked', value: evidenceScale[it.score.level] },
        { key: 'Evidence', value: it.score.evidence },
      ]}
    />
  </FormPage>
)
