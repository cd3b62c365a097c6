import type { Config } from '../platform/config.ts'
import type { EqualityAnswers } from '../platform/equality.ts'
import type { Handlers } from '../platform/jobs.ts'
import { mailSender } from '../platform/mail.ts'
import { sweep } from '../platform/sweep.ts'
import type { Db } from '../platform/db.ts'
import { matchOvernight } from './matching/overnight.ts'
import { endUnanswered } from './introductions/lapse.ts'
import { tellOfNew } from './directory/alerts.ts'
import { forgetWords, learnWords, sumDirectory } from './directory/tidy.ts'
import { lapseInvitations } from './pool-import/confirm.ts'
import { importFileOfAdverts } from './adverts/import/job.ts'
import { endDueMemberships } from './pool/end-membership.ts'
import { closePastOpportunities } from './opportunities/over.ts'
import { closeWithAdverts } from './vacancies/lapse.ts'
import { sendReminders } from './reminders/send.ts'
import { removeWhatIsOver } from './retention/run.ts'

/** What each job does. Every one is safe to run twice. */
export const jobHandlers = (config: Config, equality: EqualityAnswers, matching: Db): Handlers => ({
  'mail.send': mailSender(config),
  'introduction.lapse': (db) => endUnanswered(db),
  'membership.end': async (db) => {
    await endDueMemberships(db)
    await lapseInvitations(db)
  },
  'opportunity.close': (db) => closePastOpportunities(db),
  'vacancy.lapse': (db) => closeWithAdverts(db),
  'housekeeping.sweep': sweep,
  'reminders.send': (db) => sendReminders(db),
  'matching.run': async (db) => void (await matchOvernight(db, matching)),
  'retention.remove': (db) => removeWhatIsOver(db, equality),
  'directory.sum': async (db) => {
    await sumDirectory(db)
    await learnWords(db)
  },
  'directory.forget': forgetWords,
  'searches.tell': (db) => tellOfNew(db),
  'adverts.import': (db, { importId }) => importFileOfAdverts(db, importId),
})
