import { paths } from '../../../paths.ts'
import { counted, listed } from '../../../ui/words.ts'
import type { SeenBy } from './seen-by.ts'

/** Whom a member's choices leave able to see them, and who cannot, in plain words. */
export const WhoSees = ({ of: { teams, hidden, accepted, regions, organisations } }: { of: SeenBy }) => (
  <ul>
    <li>
      <strong>Now:</strong> the talent {teams.length === 1 ? 'team' : 'teams'} of {listed(teams)}.
    </li>
    {accepted.length > 0 && (
      <li>
        <strong>For one post, because you accepted:</strong>{' '}
        {accepted.map(({ id, text }, at) => (
          <>
            {at > 0 && '; '}
            <a href={paths.introduction(id)}>{text}</a>
          </>
        ))}
        . To hide does not change that: withdraw there if you no longer want it.
      </li>
    )}
    <li>
      <strong>Once you accept an introduction:</strong> the one organisation it is to, out of{' '}
      {counted(organisations, 'trust or integrated care board', 'trusts and integrated care boards')} in{' '}
      {regions === 1 ? 'the region' : 'the regions'} where you would work.
    </li>
    <li>
      <strong>{accepted.length > 0 ? 'Otherwise never' : 'Never'}:</strong>{' '}
      {hidden.length === 0
        ? 'you hide from nobody.'
        : `${listed(hidden.map(({ name, along }) => (along ? `${name} (along with ${along})` : name)))}.`}
    </li>
  </ul>
)
