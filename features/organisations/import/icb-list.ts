import { writtenName } from '../../../rules/organisation-names.ts'
import { codeFaults, nameFaults } from './checks.ts'
import type { Layout } from './layout.ts'
import type { SeenOrganisation } from './sighting.ts'

/** The list of integrated care boards of the Office for National Statistics: its code, the NHS code, the name, a number. */
export const icbList: Layout<SeenOrganisation> = {
  heading: /^ICB\d\dCD,ICB\d\dCDH,ICB\d\dNM,ObjectId$/i,
  of: 'boards',
  columns: [4],
  *faults([, code, name]) {
    yield* codeFaults('code', code!)
    yield* nameFaults(name!)
  },
  row: ([, code, name]) => ({
    code: code!,
    kind: 'icb',
    name: writtenName(name!),
    region: null,
    parent: null,
    postcode: null,
    subType: null,
    opened: null,
    closed: null,
  }),
  once: ({ code }) => `The code ${code}`,
}
