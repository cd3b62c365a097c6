import { FigureTable } from '../../ui/figures.tsx'
import { figure } from './agreement-words.ts'
import type { AgreementIn } from './agreement.ts'

type Wholes = Pick<AgreementIn, 'whole' | 'panels'>

/** The same by measures that others know. */
export const OtherMeasures = ({ whole, panels }: Wholes) => (
  <>
    <h2 class="nhsuk-heading-m">By other measures</h2>
    <FigureTable
      caption="Agreement by other measures, of the round and of each panel"
      headings={['Of', 'Kappa', 'ICC, one assessor', 'ICC, together']}
      rows={[{ name: 'The whole round', ...whole }, ...panels]
        .filter(({ further }) => further !== null)
        .map(({ name, further }) => [
          name,
          further?.kappa == null ? 'Cannot be told' : figure(further.kappa),
          further?.correlation ? `${figure(further.correlation.one)} (${further.correlation.model},1)` : 'Not complete',
          further?.correlation
            ? `${figure(further.correlation.together)} (${further.correlation.model},${further.correlation.assessors})`
            : 'Not complete',
        ])}
    />
  </>
)
