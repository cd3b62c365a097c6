import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { notice } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'

interface Told {
  id: string
  nominator_email: string
  nominee_email: string
}

export const tellNominator = (db: Db, { id, nominator_email: to }: Told, event: number, template: string) =>
  sendMail(db, { to, template, event, letter: notice(paths.nomination(id)) })

export const tellNominee = (db: Db, { id, nominee_email: to }: Told, event: number, template: string) =>
  sendMail(db, { to, template, event, letter: notice(paths.nomination(id)) })
