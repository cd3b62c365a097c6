import { writtenName } from '../../../rules/organisation-names.ts'
import { codeFaults, nameFaults, regionFaults } from './checks.ts'
import type { Layout } from './layout.ts'
import type { SeenOrganisation } from './sighting.ts'

const board = 'Integrated Care Board'

/** NHS England's table of organisations, each with its board, its region and its group (Acute, Ambulance and so on). */
export const directory: Layout<SeenOrganisation> = {
  heading: /^region_code,region,icb_code,icb,org_code,org_name,cluster_group,benchmark_group$/i,
  of: 'organisations',
  columns: [8],
  *faults([region, , icb, , code, name, group], regions) {
    yield* regionFaults(region!, regions)
    yield* codeFaults('board’s code', icb!)
    yield* codeFaults('code', code!)
    yield* nameFaults(name!)
    if (group!.length > 100) yield 'The group is longer than 100 characters.'
  },
  row: ([region, , icb, , code, name, group]) => ({
    code: code!,
    kind: group === board ? 'icb' : 'trust',
    name: writtenName(name!),
    region: region!,
    parent: icb === code ? null : icb!,
    postcode: null,
    subType: group === board ? null : group || null,
    opened: null,
    closed: null,
  }),
  once: ({ code }) => `The code ${code}`,
}
