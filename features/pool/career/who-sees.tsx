import { counted, listed } from '../../../ui/words.ts'
import type { SeenBy } from './seen-by.ts'

/** Whom a member's choices leave able to see them, and who cannot, in plain words. */
export const WhoSees = ({ of: { teams, hidden, organisations } }: { of: SeenBy }) => (
  <ul>
    <li>
      <strong>Now:</strong> the talent {teams.length === 1 ? 'team' : 'teams'} of {listed(teams)}.
    </li>
    <li>
      <strong>Once you accept an introduction:</strong> the one organisation it is to, out of{' '}
      {counted(organisations, 'trust or integrated care board', 'trusts and integrated care boards')} in{' '}
      {teams.length === 1 ? 'that region' : 'those regions'}.
    </li>
    <li>
      <strong>Never:</strong>{' '}
      {hidden.length === 0
        ? 'you hide from nobody.'
        : `${listed(hidden.map(({ name, along }) => (along ? `${name} (along with ${along})` : name)))}.`}
    </li>
  </ul>
)
