import { pino } from 'pino'

const wanted = process.env['LOG_LEVEL'] ?? ''

/** Structured lines on standard output. No personal data: ids, names of pages and durations only. */
export const log = pino({
  // A level that is none is said by the configuration, and must not keep it from being said.
  level: wanted === 'silent' || wanted in pino.levels.values ? wanted : 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: {
    // A database error's detail quotes rows.
    err: (error: Error & { code?: string }) => ({
      type: error.name,
      code: error.code,
      message: error.message,
      stack: error.stack,
    }),
  },
})
