import type { Db } from '../../platform/db.ts'
import { move } from '../../platform/move.ts'
import type { Actor } from '../../rules/roles.ts'
import { ownAssessment } from '../assessments/own.ts'
import { freeBooking } from '../panel-sessions/book.ts'

/** The assessment of the actor's own application that is under way ends, and the time chosen for it is free again. */
export async function endAssessment(db: Db, actor: Actor, application: string): Promise<void> {
  // In whatever state the panel has it by now, it ends.
  await db.selectFrom('assessment').select('id').where('application_id', '=', application).forNoKeyUpdate().execute()
  const it = await ownAssessment(db, actor, application)
  if (!it || it.state === 'released') return
  await freeBooking(db, actor, it.id)
  // It is told of the application: the assessment's own timeline would name the candidate to a panel that reads without names.
  const about = { ...it.about, thing: 'application', id: application }
  await move(db, actor, 'assessment', 'end', { ...it, about }, { changed_at: new Date() })
}
