import { choice, choices, date } from '../../../platform/fields.ts'
import { form, typedDay } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import { noticePeriods, organisationKinds, organisationSizes } from '../../../rules/career.ts'
import { contractTypes, labelOf, roleFamilies } from '../../../rules/categories.ts'
import { day, labelsOf } from '../../../ui/words.ts'
import { part } from './part.ts'

const targetRolesForm = form({
  roles: choices({
    label: 'Which roles do you look for?',
    hint: 'Choose all that you would consider',
    options: roleFamilies,
    missing: 'Choose at least one role',
  }),
  contracts: choices({
    label: 'How would you hold the post?',
    hint: 'Choose all that you would consider',
    options: contractTypes,
    missing: 'Choose at least one way to hold the post',
  }),
  kinds: choices({
    label: 'In which kinds of organisation?',
    hint: 'Choose all that you would consider',
    options: organisationKinds,
    missing: 'Choose at least one kind of organisation',
  }),
  sizes: choices({
    label: 'Of which size?',
    hint: 'What a trust turns over. Choose none if it does not matter to you.',
    options: organisationSizes,
  }),
  from: date({
    label: 'From when are you available?',
    hint: 'Include your notice period. For example, 27 3 2027',
    missing: 'Enter the day from which you are available',
  }),
  notice: choice({ label: 'Your notice period', options: noticePeriods, missing: 'Choose your notice period' }),
})

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
