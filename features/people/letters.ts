import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Actor, Role } from '../../rules/roles.ts'
import { held, named, type Held } from './words.ts'

/** Tells somebody of the role they were given. */
export function tellOfGrant(db: Db, actor: Actor, event: number, to: string, granted: Held): Promise<void> {
  const paragraphs = [
    `${actor.name} has given you a role in Aspire Together: ${held(granted)}.`,
    meaning[granted.role] ?? '',
    'Sign in with this email address. If you did not expect this, tell the person who gave you the role.',
  ].filter(Boolean)
  const letter = { paragraphs, link: { text: 'See what you can do', path: paths.overview() } }
  return sendMail(db, { to, template: 'role-granted', letter, event })
}

/** Tells somebody that a role of theirs has ended. */
export function tellOfEnd(db: Db, actor: Actor, event: number, ended: Held & { email: string }): Promise<void> {
  const paragraphs = [
    `${actor.name} has ended your role in Aspire Together: ${named(ended)}.`,
    'What you did in this role stays on record. If you think this is a mistake, tell the person who ended it.',
  ]
  return sendMail(db, { to: ended.email, template: 'role-ended', letter: { paragraphs }, event })
}

const meaning: Partial<Record<Role, string>> = {
  leader: 'You can nominate people for the talent pool and endorse them.',
  recruiter: 'You can share vacancies and meet the people who are introduced to you.',
  assistant: 'What the role lets you do will appear on your overview.',
  'organisation-administrator': 'You can give roles to leaders and recruiters of your organisation.',
  'talent-team': 'You can work with the applications, members and vacancies of your region.',
  'regional-lead': 'You can do all that the talent team does, and choose who is in it.',
  'board-member': 'You can check the outcomes that panels propose, and release them.',
  chair: 'You can read the applications that are given to the panel, score them, and record what the panel agrees on.',
  assessor: 'You can read and score the applications that are given to the panel.',
  'inclusion-adviser': 'You can follow how the panel assesses, and sign off each assessment or object to it.',
  arranger: 'You can read which adjustments candidates ask for, and say what was arranged.',
  administrator: 'You can give roles to talent teams and see the health of the service. You see nobody’s record.',
}
