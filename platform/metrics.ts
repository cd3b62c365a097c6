import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What `/metrics` shows. */
export const metrics = new Registry()
collectDefaultMetrics({ register: metrics })

/** How long pages take, by their address's pattern. Seconds. */
export const pageTimes = new Histogram({
  name: 'aspire_page_seconds',
  help: 'Time to answer a request',
  labelNames: ['method', 'page', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [metrics],
})
