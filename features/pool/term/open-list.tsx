import { paths } from '../../../paths.ts'
import { introduction } from '../../../rules/lifecycles.ts'
import { StateTag } from '../../../ui/thing.tsx'
import type { OpenIntroduction } from './open-introductions.ts'

/** Introductions, each with where it stands. */
export const OpenList = ({ of }: { of: readonly Omit<OpenIntroduction, 'accepted_at'>[] }) => (
  <ul class="app-list">
    {of.map(({ id, title, organisation_name, state }) => (
      <li class="app-list__item">
        <a href={paths.introduction(id)}>
          {title}, {organisation_name}
        </a>{' '}
        <StateTag of={introduction} state={state} />
      </li>
    ))}
  </ul>
)
