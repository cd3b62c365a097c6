import { codeFaults, isDay, nameFaults, shown } from './checks.ts'
import type { Layout } from './layout.ts'
import type { Clustering } from './sighting.ts'

/** Which organisations share their leaders, from which day and until which; ours to keep, since nobody publishes such a list. */
export const clusterList: Layout<Clustering> = {
  heading: /^cluster,code,from,to$/i,
  of: 'clusters',
  columns: [4],
  *faults([cluster, code, from, to]) {
    yield* nameFaults(cluster!)
    yield* codeFaults('code', code!)
    if (!isDay(from!)) yield `The first day ${shown(from!)} is not a date.`
    if (to && !isDay(to)) yield `The last day ${shown(to)} is not a date.`
    if (to && to <= from!) yield `The last day ${shown(to)} is not after the first.`
  },
  row: ([cluster, code, from, to]) => ({ cluster: cluster!, code: code!, from: from!, to: to || null }),
  once: ({ code, from }) => `The cluster of ${code} from ${from}`,
}
