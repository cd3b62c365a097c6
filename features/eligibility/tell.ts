import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Application } from '../applications/queries.ts'

/** A letter to the candidate that something has happened to the application. */
export const tellCandidate = (db: Db, { id, candidate_email }: Application, event: number) =>
  sendMail(db, { to: candidate_email, template: 'application-answered', event, letter: notice(paths.application(id)) })
