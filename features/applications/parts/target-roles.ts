import { form, typedDay } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import { noticePeriods, organisationKinds, organisationSizes } from '../../../rules/career.ts'
import { contractTypes, labelOf, roleFamilies } from '../../../rules/categories.ts'
import { day, labelsOf } from '../../../ui/words.ts'
import { wishFields } from '../career-fields.ts'
import { part } from './part.ts'

const targetRolesForm = form(wishFields)

export const targetRoles = part({
  title: 'The roles you look for',
  heading: 'Roles looked for',
  path: paths.targetRoles,
  form: () => targetRolesForm,
  fill: (it) => ({
    roles: it.target_roles,
    contracts: it.contract_types,
    kinds: it.organisation_kinds,
    sizes: it.organisation_sizes,
    from: typedDay(it.available_from),
    notice: it.notice ?? '',
  }),
  columns: ['target_roles', 'contract_types', 'organisation_kinds', 'organisation_sizes', 'available_from', 'notice'],
  save: ({ roles, contracts, kinds, sizes, from, notice }) => ({
    target_roles: roles,
    contract_types: contracts,
    organisation_kinds: kinds,
    organisation_sizes: sizes,
    available_from: from,
    notice,
  }),
  done: (it) => it.target_roles.length > 0 && it.organisation_kinds.length > 0 && it.notice !== null,
  answers: (it) => [
    ['Roles', labelsOf(roleFamilies, it.target_roles)],
    ['Held as', labelsOf(contractTypes, it.contract_types)],
    ['Kinds of organisation', labelsOf(organisationKinds, it.organisation_kinds)],
    ['Sizes', labelsOf(organisationSizes, it.organisation_sizes) || (it.notice ? 'Any' : '')],
    ['Available from', it.available_from ? day(it.available_from) : ''],
    ['Notice period', labelOf(noticePeriods, it.notice ?? '')],
  ],
})
