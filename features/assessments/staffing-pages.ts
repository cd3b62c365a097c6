import { choice, words } from '../../platform/fields.ts'
import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { form } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import { conflicts } from '../../rules/conflicts.ts'
import { holds, type Actor } from '../../rules/roles.ts'
import { excuseForm } from './form.ts'
import { waitedFor } from './given.ts'
import { assessment, type Assessment } from './queries.ts'
import { assignAssessor, excuseAssessor, reportConflict } from './staffing.ts'
import { AssignPage, ConflictPage, ExcusePage } from './staffing-page.tsx'
import { substitutesFor } from './substitutes.ts'

const { none: _, ...kinds } = conflicts
const conflictFields = {
  kind: choice({ label: 'What is the conflict?', options: kinds, missing: 'Choose what the conflict is' }),
  words: words({ label: 'What there is to know', hint: 'The talent team reads it', maxWords: 100 }),
}
const who = (among: Record<string, string>) =>
  choice({ label: 'Who is in conflict?', options: among, missing: 'Choose who is in conflict' })

/** While its outcome is not released. */
const underWay = ({ state }: Assessment) => state !== 'released' && state !== 'ended'

async function toReport(db: Db, actor: Actor, id: string) {
  const found = await assessment(db, actor, id)
  if (!found || !underWay(found)) return null
  const self =
    holds(actor, 'assessor', found.scope) ||
    ['chair', 'inclusion-adviser'].some((role) => holds(actor, role as 'chair', found.scope))
  if (!self && !holds(actor, 'talent-team', found.scope)) return null
  const free = found.assessors.filter(({ conflicted }) => !conflicted)
  return {
    ...found,
    self,
    among: self ? { [actor.personId]: actor.name } : Object.fromEntries(free.map((one) => [one.person_id, one.name])),
  }
}

export type ToReport = NonNullable<Awaited<ReturnType<typeof toReport>>>

export const staffingPages = [
  page({
    path: paths.reportConflict,
    can: 'conflict.report',
    load: ({ db, actor, params }) => toReport(db, actor, params.id),
    view: ConflictPage,
    form: ({ self, among }) => form(self ? conflictFields : { who: who(among), ...conflictFields }),
    submit: async ({ db, actor, data, values }) => {
      const typed = values as { who?: string; kind: keyof typeof kinds; words: string }
      const whose = data.self ? actor.personId : (typed.who ?? '')
      await reportConflict(db, actor, data, whose, { kind: typed.kind, words: typed.words })
      return data.self ? paths.assessments() : paths.assessment(data.id)
    },
  }),
  page({
    path: paths.excuseAssessor,
    can: 'assessor.excuse',
    load: async ({ db, actor, params }) => {
      const found = await assessment(db, actor, params.id)
      const absent = found && waitedFor(found.assessors).find(({ person_id }) => person_id === params.member)
      return absent && found.state === 'scoring' && absent.person_id !== actor.personId ? { ...found, absent } : null
    },
    view: ExcusePage,
    form: excuseForm,
    submit: async ({ db, actor, data, values }) => {
      await excuseAssessor(db, actor, data, data.absent, values)
      return paths.assessment(data.id)
    },
  }),
  page({
    path: paths.assignAssessor,
    can: 'assessment.assign',
    load: async ({ db, actor, params }) => {
      const found = await assessment(db, actor, params.id)
      return found && underWay(found) ? { ...found, substitutes: await substitutesFor(db, found) } : null
    },
    view: AssignPage,
    form: ({ substitutes }) =>
      form({
        assessor: choice({
          label: 'Who shall score this candidate too?',
          options: Object.fromEntries(
            substitutes.filter(({ kind }) => kind === 'none').map((one) => [one.person_id, one.name]),
          ),
          missing: 'Choose an assessor',
        }),
      }),
    submit: async ({ db, actor, data, values }) => {
      await assignAssessor(db, actor, data, values.assessor)
      return paths.assessment(data.id)
    },
  }),
]
