import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { evidenceScale } from '../../rules/evidence-scale.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { insetText } from '../../ui/nhs.ts'
import { Summary } from '../../ui/summary.tsx'
import type { Opened } from './opened.ts'
import { Outcome } from './outcome.tsx'
import type { Assessment } from './queries.ts'
import { scoreOf, type Score } from './scores.ts'

export const LockPage = ({ data: it, form }: ViewProps<Assessment & { scores: Score[] }>) => (
  <FormPage
    title="Check and lock your scores"
    caption={it.called}
    state={form}
    button="Lock my scores"
    back={paths.assessment(it.id)}
  >
    <p>
      Once locked, a score is never changed: a correction stands beside it, with its reason. The panel reads them when
      everybody has locked.
    </p>
    <Summary
      rows={it.items.map(({ key, label }) => {
        const score = scoreOf(it.scores, it.mine?.person_id ?? '', key)
        return {
          key: label,
          value: score ? `${evidenceScale[score.level]}. ${score.evidence}` : 'Not scored yet',
          change: { href: paths.scoreItem(it.id, key), what: label },
        }
      })}
    />
  </FormPage>
)

export const OutcomePage = ({ data: it, form }: ViewProps<Opened>) => (
  <FormPage
    title="Propose an outcome"
    caption={it.called}
    state={form}
    button="Propose, for the inclusion adviser"
    back={paths.assessment(it.id)}
  >
    {it.returned_because && insetText({ text: `The board returned it: ${it.returned_because}` })}
    <p>
      Judge against the published criteria as a whole. Nobody is expected to be strong at everything, there is no total
      score, and equality information has no part in this.
    </p>
    <p>The inclusion adviser signs it off or objects. The board then checks all outcomes of the round together.</p>
  </FormPage>
)

export const SignOffPage = ({ data: it, form }: ViewProps<Opened>) => (
  <FormPage
    title="Sign off the assessment"
    caption={it.called}
    state={form}
    button="Sign off"
    back={paths.assessment(it.id)}
  >
    <p>
      You sign that each scored alone, by the evidence and the published criteria; that differences were talked through;
      and that nothing else had a part in it.
    </p>
    <Outcome it={it} />
    <p>
      Read <a href={paths.moderation(it.id)}>the scores side by side</a> first. Is something wrong?{' '}
      <a href={paths.objectToOutcome(it.id)}>Object instead</a>.
    </p>
  </FormPage>
)

export const ObjectPage = ({ data: it, form }: ViewProps<Opened>) => (
  <FormPage
    title="Object to the outcome"
    caption={it.called}
    state={form}
    button="Object"
    warning
    back={paths.assessment(it.id)}
  >
    <p>Nothing of it is released before the board’s quality check has dealt with your objection.</p>
    <Outcome it={it} />
  </FormPage>
)
