import { startApplication, submitApplication, withdrawApplication } from '../../../features/applications/actions.ts'
import { attachCv, cvVersion } from '../../../features/applications/cv.ts'
import { hideFrom } from '../../../features/applications/hide.ts'
import { partNames, type PartName } from '../../../features/applications/parts.ts'
import { application } from '../../../features/applications/queries.ts'
import { saveDraft, savePart } from '../../../features/applications/save.ts'
import { confirmHeld, reportHeld } from '../../../features/conversations/actions.ts'
import { conversation } from '../../../features/conversations/queries.ts'
import { askEndorsement, cancelEndorsement } from '../../../features/endorsements/actions.ts'
import { endorsement } from '../../../features/endorsements/queries.ts'
import type { Db } from '../../../platform/db.ts'
import { pdf } from '../../../platform/file-kinds.ts'
import type { Actor } from '../../../rules/roles.ts'
import { curriculumVitae } from '../curriculum-vitae.ts'
import type { Candidate, Person } from '../people.ts'
import type { Does } from '../telling.ts'
import { valuesOf } from '../what-they-write.ts'
import { found, latest, roundFor } from './latest.ts'

/** How people apply: they write, attach, ask for an endorsement, send, or take it back. */
export const applying = (does: Does) => ({
  startsAnApplication: (about: Candidate) =>
    does(async (db, actor) => startApplication(db, actor, { round: await roundFor(db, about) })),
  restsOn: (talk: string) =>
    does(async (db, actor) =>
      saveDraft(db, actor, await own.application(db, actor), 'conversation', { conversation_id: talk }),
    ),
  /** They talked outside the service; the leader has to acknowledge it. */
  hasTalkedWith: ({ name, email }: Person, { readiness }: Candidate, heldOn: string) =>
    does(async (db, actor) => {
      const draft = await own.application(db, actor)
      const report = { other: { name, email }, as: 'candidate', heldOn, readiness } as const
      const conversation_id = await reportHeld(db, actor, report)
      await saveDraft(db, actor, draft, 'conversation', { conversation_id })
    }),
  acknowledgesTheConversationWith: (candidate: Person) =>
    does(async (db, actor) => {
      const it = found(await conversation(db, actor, await latest(db, 'conversation', candidate)))
      if (it.state !== 'held') await confirmHeld(db, actor, it)
    }),
  writes: (about: Candidate, parts: readonly PartName[] = partNames) =>
    does(async (db, actor) => {
      const values = valuesOf(about)
      for (const part of parts) {
        const draft = await own.application(db, actor)
        await savePart(db, actor, draft, part, values[part], draft.version)
      }
    }),
  hidesFrom: (code: string) => does(async (db, actor) => hideFrom(db, actor, await own.application(db, actor), code)),
  attachesACv: ({ name }: Person, lines: readonly string[]) =>
    does(async (db, actor) => {
      const draft = await own.application(db, actor)
      const file = { name: `${name}.pdf`, type: pdf, bytes: curriculumVitae(name, lines) } as const
      await attachCv(db, actor, draft, file, cvVersion(draft.cv_added_at))
    }),
  asksForTheEndorsementOf: ({ name, email }: Person) =>
    does(async (db, actor) => askEndorsement(db, actor, await own.application(db, actor), { name, email })),
  takesBackTheRequest: () => does(async (db, actor) => cancelEndorsement(db, actor, await own.endorsement(db, actor))),
  submits: () =>
    does(async (db, actor) => {
      const draft = await own.application(db, actor)
      await submitApplication(db, actor, draft, draft.version)
    }),
  withdraws: () => does(async (db, actor) => withdrawApplication(db, actor, await own.application(db, actor))),
})

const own = {
  application: async (db: Db, actor: Actor) =>
    found(await application(db, actor, await latest(db, 'application', actor))),
  endorsement: async (db: Db, actor: Actor) =>
    found(await endorsement(db, actor, await latest(db, 'endorsement', actor))),
}
