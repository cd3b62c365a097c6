import type { Config } from '../platform/config.ts'
import type { EqualityAnswers } from '../platform/equality.ts'
import type { Handlers } from '../platform/jobs.ts'
import { mailSender } from '../platform/mail.ts'
import { sweep } from '../platform/sweep.ts'
import { importFileOfAdverts } from './adverts/import/job.ts'
import { endDueMemberships } from './pool/end-membership.ts'
import { sendReminders } from './reminders/send.ts'
import { removeWhatIsOver } from './retention/run.ts'

/** What each job does. Every one is safe to run twice. */
export const jobHandlers = (config: Config, equality: EqualityAnswers): Handlers => ({
  'mail.send': mailSender(config),
  'membership.end': (db) => endDueMemberships(db),
  'housekeeping.sweep': sweep,
  'reminders.send': (db) => sendReminders(db),
  'retention.remove': (db) => removeWhatIsOver(db, equality),
  'adverts.import': (db, { importId }) => importFileOfAdverts(db, importId),
})
