import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Page } from '../../platform/page.ts'
import { Stale } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { changeVacancy, isPredicted, saveVacancy } from './actions.ts'
import { requirementColumns, termColumns } from './columns.ts'
import { partnerForm, postForm, requirementsForm, termsForm } from './form.ts'
import { PartnersPage, RemovePartnerPage } from './partner-pages.tsx'
import { actsFor, addPartner, mayRemove, removePartner } from './partners.ts'
import { EditPage, RequirementsPage, TermsPage } from './pages.tsx'
import { partnersOf, vacancy } from './queries.ts'

/** A vacancy that can still be changed. */
async function changeable(db: Db, actor: Actor, id: string) {
  const found = await vacancy(db, actor, id)
  if (found && (found.state === 'filled' || found.state === 'closed')) throw new Stale(found)
  return found
}

const wordsOf = (all: { weight: string; words: string }[], weight: string) =>
  all
    .filter((one) => one.weight === weight)
    .map(({ words }) => words)
    .join('\n')

export const editingPages: Page[] = [
  page({
    path: paths.editVacancy,
    can: 'vacancy.edit',
    load: ({ db, actor, params }) => changeable(db, actor, params.id),
    view: EditPage,
    form: (it) => postForm(isPredicted(it), it),
    fill: (it) => ({
      title: it.title,
      role: it.role_family,
      contract: it.contract_type,
      starts: typedDay(it.starts_on),
      latest: typedDay(it.latest_on),
      ends: typedDay(it.ends_on),
      reason: it.reason ?? '',
      likelihood: String(it.likelihood ?? ''),
      about: it.description,
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeVacancy(db, actor, data, values, version)
      return `${paths.vacancy(data.id)}?done=vacancy.edit`
    },
  }),
  page({
    path: paths.vacancyRequirements,
    can: 'vacancy.edit',
    load: ({ db, actor, params }) => changeable(db, actor, params.id),
    view: RequirementsPage,
    form: requirementsForm,
    fill: (it) => ({
      musts: wordsOf(it.requirements, 'must'),
      shoulds: wordsOf(it.requirements, 'should'),
      registrations: it.registrations,
      weight: it.registrations.length > 0 ? it.registration_weight : '',
      board: it.board_experience ?? 'no',
      kind: it.organisation_kind ?? '',
      size: it.organisation_size ?? '',
      challenged: it.challenged ? 'yes' : '',
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await saveVacancy(db, actor, data, requirementColumns(values), version)
      return `${paths.vacancy(data.id)}?done=vacancy.edit`
    },
  }),
  page({
    path: paths.vacancyTerms,
    can: 'vacancy.edit',
    load: ({ db, actor, params }) => changeable(db, actor, params.id),
    view: TermsPage,
    form: termsForm,
    fill: (it) => ({ from: String(it.salary_from ?? ''), to: String(it.salary_to ?? '') }),
    submit: async ({ db, actor, data, values, version }) => {
      await saveVacancy(db, actor, data, termColumns(values), version)
      return `${paths.vacancy(data.id)}?done=vacancy.edit`
    },
  }),
  page({
    path: paths.vacancyPartners,
    can: 'vacancy.edit',
    load: async ({ db, actor, params }) => {
      const found = await changeable(db, actor, params.id)
      return found && { ...found, shared: await partnersOf(db, found) }
    },
    view: PartnersPage,
    form: partnerForm,
    submit: async ({ db, actor, data, values }) => {
      await addPartner(db, actor, data, values.organisation)
      return paths.vacancyPartners(data.id)
    },
  }),
  page({
    path: paths.removePartner,
    can: 'vacancy.edit',
    load: async ({ db, actor, params }) => {
      const found = await changeable(db, actor, params.id)
      const partner = found && (await partnersOf(db, found)).find(({ code }) => code === params.code)
      return found && partner && mayRemove(actor, found, partner.code) ? { ...found, partner } : null
    },
    view: RemovePartnerPage,
    submit: async ({ db, actor, data }) => {
      await removePartner(db, actor, data, data.partner)
      const own = actsFor(actor, data)
      const leaves = own.length === 1 && own[0] === data.partner.code
      return leaves ? paths.vacancies() : paths.vacancyPartners(data.id)
    },
  }),
]
