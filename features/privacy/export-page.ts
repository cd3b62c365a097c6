import { paths } from '../../paths.ts'
import { download } from '../../platform/download.ts'
import { record } from '../../platform/record.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { Given } from '../index.ts'
import { asText, everythingAbout } from './export/everything.ts'

/** The person's copy of everything. */
export const exportPage = ({ config }: Pick<Given, 'config'>) =>
  download({
    path: paths.exportData,
    can: 'data.export',
    load: async ({ db, actor, equality }) => {
      const everything = await everythingAbout(db, equality, actor, config.url, new Date())
      await record(db, actor, 'data.export', { thing: 'person', id: actor.personId, person: actor.personId })
      const name = `aspire-together-your-data-${dayInLondon()}.json`
      return { file: { name, type: 'application/json', text: asText(everything) } }
    },
  })
