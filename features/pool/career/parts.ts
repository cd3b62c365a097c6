import { paths } from '../../../paths.ts'
import { choice } from '../../../platform/fields.ts'
import { form, typedDay } from '../../../platform/form.ts'
import { placeFields, registrationFields, wishFields, wrongNumber } from '../../applications/career-fields.ts'
import { part, type Part } from './part.ts'

const challenged = choice({
  label: 'Would you take on a challenged organisation?',
  hint: 'One that has to be turned round: in special measures, in deficit, or after a failure of care',
  options: { yes: 'Yes', no: 'No, or not now' },
  missing: 'Choose whether you would take on a challenged organisation',
})

const roles = part({
  title: 'The roles you look for',
  named: 'roles looked for',
  path: paths.memberRoles,
  form: () => form({ ...wishFields, challenged }),
  fill: (it) => ({
    roles: it.target_roles,
    contracts: it.contract_types,
    kinds: it.organisation_kinds,
    sizes: it.organisation_sizes,
    from: typedDay(it.available_from),
    notice: it.notice ?? '',
    challenged: it.challenged ? 'yes' : 'no',
  }),
  save: (values) => ({
    target_roles: values.roles,
    contract_types: values.contracts,
    organisation_kinds: values.kinds,
    organisation_sizes: values.sizes,
    available_from: values.from,
    notice: values.notice,
    challenged: values.challenged === 'yes',
  }),
})

const regions = part({
  title: 'Where you would work',
  named: 'regions and travel',
  path: paths.memberRegions,
  form: (_it, boards) =>
    form(placeFields(boards, 'Also beyond your own. The talent teams of these regions can see you.')),
  fill: (it) => ({ regions: it.regions, travel: it.travel ?? '' }),
  save: (values) => ({ regions: values.regions, travel: values.travel }),
})

const registration = part({
  title: 'Your registration',
  named: 'registration',
  path: paths.memberRegistration,
  form: () => form(registrationFields, wrongNumber),
  fill: (it) => ({ body: it.registration_body ?? '', number: it.registration_number }),
  save: ({ body, number }) => ({ registration_body: body, registration_number: number }),
})

/** The pages of the career path, in their order. */
export const parts = [roles, regions, registration] as unknown as Part[]
