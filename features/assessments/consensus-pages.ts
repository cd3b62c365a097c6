import { paths } from '../../paths.ts'
import { page } from '../../platform/page.ts'
import { ConsensusPage } from './consensus-page.tsx'
import { levelsOf, unsettled } from './consensus.ts'
import { consensusForm } from './form.ts'
import { counting } from './given.ts'
import { agreementOf } from '../../rules/moderation.ts'
import { opened } from './opened.ts'
import { recordConsensus } from './panel-work.ts'

export const consensusPages = [
  page({
    path: paths.consensus,
    can: 'consensus.record',
    load: async ({ db, actor, params }) => {
      const found = await opened(db, actor, params.id)
      const item = found?.items.find(({ key }) => key === params.item)
      if (!found || !item || !['moderation', 'returned'].includes(found.state)) return null
      const agreed = new Map(found.agreed.map((one) => [one.item, one]))
      const { majority } = agreementOf(levelsOf(found.scores, counting(found.assessors), item.key))
      return {
        ...found,
        item,
        recorded: agreed.get(item.key),
        version: agreed.get(item.key)?.version ?? 0,
        majority,
        next: unsettled(found, found.scores, found.agreed).find(({ key }) => key !== item.key),
      }
    },
    view: ConsensusPage,
    form: consensusForm,
    fill: ({ recorded }) => ({ level: recorded?.level ?? '', reason: recorded?.reason ?? '' }),
    submit: async ({ db, actor, data, values, version }) => {
      await recordConsensus(db, actor, data, data.item.key, values, version)
      return data.next ? paths.consensus(data.id, data.next.key) : paths.moderation(data.id)
    },
  }),
]
