import { paths } from '../../../paths.ts'
import { labelOf, roleFamilies } from '../../../rules/categories.ts'
import { judgements, readinessBands } from '../../../rules/readiness.ts'
import { tag } from '../../../ui/nhs.ts'
import { Table } from '../../../ui/table.tsx'
import { day } from '../../../ui/words.ts'
import type { RoleReadiness } from './queries.ts'

interface Props {
  id: string
  roles: readonly RoleReadiness[]
  /** The reader is of the team that judges. */
  judges: boolean
}

/** How ready a member is for each role they look for, who judged it when, and whether it still stands. */
export const ReadinessTable = ({ id, roles, judges }: Props) => (
  <Table
    caption="Readiness for each role"
    headings={['Role', 'Readiness', 'Judged', 'Stands', ...(judges ? ['Judge'] : [])]}
    rows={roles.map(({ role, held, standing }) => [
      labelOf(roleFamilies, role),
      held ? readinessBands[held.band].short : '—',
      held ? `${day(held.set_on)}${held.set_by_name ? `, by ${held.set_by_name}` : ''}` : '—',
      standing === 'holds'
        ? judgements.holds.label
        : tag({
            text: !judges && standing === 'refresh' ? 'Being judged anew' : judgements[standing].label,
            classes: `nhsuk-tag--${judgements[standing].tag}`,
          }),
      ...(judges
        ? [
            <a href={paths.judgeReadiness(id, role)}>
              {held ? 'Judge anew' : 'Judge'}
              <span class="nhsuk-u-visually-hidden"> {labelOf(roleFamilies, role)}</span>
            </a>,
          ]
        : []),
    ])}
  />
)
