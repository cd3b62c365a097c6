import { paths } from '../../paths.ts'
import { rowIn } from '../../platform/cursor.ts'
import { download } from '../../platform/download.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { boardChoices } from '../applications/queries.ts'
import { membership, regionsOfTeam } from '../pool/queries.ts'
import { checkList } from './check-list.ts'
import { columnNames, columns } from './columns.ts'
import { confirmMembership, otherMembership, refuseMembership } from './confirm.ts'
import { ConfirmPage, RefusePage } from './confirm-pages.tsx'
import { confirmForm, importForm, uploadForm } from './form.ts'
import { importMembers } from './import.ts'
import { judgedOf } from './judged.ts'
import { PreviewPage } from './preview-page.tsx'
import { UploadPage } from './upload-page.tsx'
import { invitedTo, keepUpload, uploadOf, waitingUploads } from './uploads.ts'

/** The template begins as spreadsheets know UTF-8. */
const template = `\uFEFF${columnNames.map((name) => columns[name].label).join(',')}\r\n`

const lineIn = (text: string | null) => (text && /^\d{1,6}$/.test(text) ? Number(text) : 0)

export const poolImportPages: Page[] = [
  download({
    path: paths.memberTemplate,
    can: 'membership.upload',
    load: () => ({ file: { name: 'members.csv', type: 'text/csv', text: template } }),
  }),
  page({
    path: paths.uploadMembers,
    can: 'membership.upload',
    load: async ({ db, actor, params, visit }) => {
      const region = (await regionsOfTeam(db, actor)).find(({ code }) => code === params.region)
      if (!region) return null
      return {
        region,
        waiting: await waitingUploads(db, actor, region.code),
        invited: await invitedTo(db, region.code, rowIn(visit.query.get('after'))),
      }
    },
    view: UploadPage,
    form: uploadForm,
    fill: () => ({ listed: typedDay(dayInLondon()), pathway: 'aspirant' }),
    submit: async ({ db, actor, data, values }) =>
      paths.memberImport(await keepUpload(db, actor, data.region.code, values)),
  }),
  page({
    path: paths.memberImport,
    can: 'membership.import',
    load: async ({ db, actor, params, visit: { query } }) => {
      const upload = await uploadOf(db, actor, params.id)
      if (!upload) return null
      const after = { right: lineIn(query.get('right')), wrong: lineIn(query.get('wrong')) }
      return { upload, checked: await checkList(db, actor, upload), after, scope: upload.scope }
    },
    view: PreviewPage,
    form: ({ checked }) => importForm(checked.wrong.length),
    submit: async ({ db, actor, data }) => {
      await importMembers(db, actor, data.upload)
      return paths.memberImport(data.upload.id)
    },
  }),
  page({
    path: paths.confirmMembership,
    can: 'membership.join',
    notice: 'imported-member',
    load: async ({ db, actor, params }) => {
      const found = await membership(db, actor, params.id)
      if (!found) return null
      const other = (await otherMembership(db, found)) ?? null
      return { ...found, other, judged: await judgedOf(db, found.id), boards: await boardChoices(db) }
    },
    view: ConfirmPage,
    form: ({ boards }) => confirmForm(boards),
    fill: (it) => ({
      name: it.name,
      post: it.current_post,
      employer: it.employer_name ?? '',
      roles: it.target_roles,
      contracts: it.contract_types,
      regions: it.regions,
      from: typedDay(it.available_from),
      registration: it.registration_body ?? '',
      number: it.registration_number,
      hide: it.hide_from_employer ? 'yes' : 'no',
    }),
    submit: async ({ db, actor, data, values }) => {
      await confirmMembership(db, actor, data, values)
      return paths.member(data.id)
    },
  }),
  page({
    path: paths.refuseMembership,
    can: 'membership.reject',
    load: ({ db, actor, params }) => membership(db, actor, params.id),
    view: RefusePage,
    submit: async ({ db, actor, data }) => {
      await refuseMembership(db, actor, data)
      return paths.overview()
    },
  }),
]
