import { paths } from '../../paths.ts'
import { attachment } from '../../platform/attachment.ts'
import { download } from '../../platform/download.ts'
import { form } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import { Elsewhere } from '../../platform/refusals.ts'
import { attachCv, cvFile, cvVersion, removeCv } from './cv.ts'
import { CvPage, RemoveCvPage } from './cv-page.tsx'
import { draft } from './draft.ts'
import { application } from './queries.ts'

const cvForm = form({
  cv: attachment({
    label: 'Your CV',
    called: 'The CV',
    hint: 'A PDF or a Word document without macros or a password, smaller than 5 MB',
    maxBytes: 5 * 1024 * 1024,
    types: ['pdf', 'word'],
    missing: 'Choose the file with your CV',
  }),
})

export const cvPages = [
  page({
    path: paths.cv,
    can: 'application.edit',
    load: async ({ db, actor, params }) => {
      const found = await draft(db, actor, params.id)
      return found && { ...found, version: cvVersion(found.cv_added_at) }
    },
    view: CvPage,
    form: cvForm,
    submit: async ({ db, actor, data, values, version }) => {
      await attachCv(db, actor, data, values.cv, version)
      return paths.application(data.id)
    },
  }),
  page({
    path: paths.removeCv,
    can: 'application.edit',
    load: async ({ db, actor, params }) => {
      const found = await draft(db, actor, params.id)
      if (found && !found.cv_name) throw new Elsewhere(paths.cv(params.id))
      return found && { ...found, version: cvVersion(found.cv_added_at) }
    },
    view: RemoveCvPage,
    submit: async ({ db, actor, data, version }) => {
      await removeCv(db, actor, data, version)
      return paths.application(data.id)
    },
  }),
  download({
    path: paths.downloadCv,
    can: 'application.see',
    reads: 'application.see',
    load: async ({ db, actor, params }) => {
      const found = await application(db, actor, params.id)
      const file = found && (await cvFile(db, found))
      return file ? { file, ...found } : null
    },
  }),
]
