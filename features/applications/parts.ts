import type { Address } from '../../platform/address.ts'
import { typedDay, type Form, type Typed } from '../../platform/form.ts'
import { paths } from '../../paths.ts'
import { contractTypes, labelOf, roleFamilies, type Category } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { day, labelsOf } from '../../ui/words.ts'
import { currentPostForm, readinessForm, regionsForm, statementsForm, targetRolesForm, visibilityForm } from './form.ts'
import type { Application } from './queries.ts'

/** One task of the application: its page, what may be typed there, how it is read back. */
export interface Part {
  title: string
  /** Its heading to others. */
  heading: string
  path: Address<`/applications/:id/${string}`>
  form: (boards: Category) => Form
  fill: (application: Application) => Typed
  done: (application: Application) => boolean
  answers: (application: Application, boards: Category) => [question: string, answer: string][]
}

/** The tasks, in the order of the list. */
export const parts = {
  'current-post': {
    title: 'Your current post',
    heading: 'Current post',
    path: paths.currentPost,
    form: () => currentPostForm,
    fill: (it) => ({ post: it.current_post ?? '', employer: it.employer_name ?? '' }),
    done: (it) => it.current_post !== null && it.employer_code !== null,
    answers: (it) => [
      ['Current post', it.current_post ?? ''],
      ['Employer', it.employer_name ?? ''],
    ],
  },
  'target-roles': {
    title: 'The roles you look for',
    heading: 'Roles looked for',
    path: paths.targetRoles,
    form: () => targetRolesForm,
    fill: (it) => ({ roles: it.target_roles, contracts: it.contract_types, from: typedDay(it.available_from) }),
    done: (it) => it.target_roles.length > 0 && it.contract_types.length > 0 && it.available_from !== null,
    answers: (it) => [
      ['Roles', labelsOf(roleFamilies, it.target_roles)],
      ['Held as', labelsOf(contractTypes, it.contract_types)],
      ['Available from', it.available_from ? day(it.available_from) : ''],
    ],
  },
  regions: {
    title: 'Where you would work',
    heading: 'Regions',
    path: paths.regions,
    form: (boards) => regionsForm(boards),
    fill: (it) => ({ regions: it.regions.length > 0 ? it.regions : [it.region_code] }),
    done: (it) => it.regions.length > 0,
    answers: (it, boards) => [['Regions', labelsOf(boards, it.regions)]],
  },
  readiness: {
    title: 'Your readiness',
    heading: 'Readiness',
    path: paths.readiness,
    form: () => readinessForm,
    fill: (it) => ({ readiness: it.readiness ?? '' }),
    done: (it) => it.readiness !== null,
    answers: (it) => [['Readiness', labelOf(readinessLabels, it.readiness ?? '')]],
  },
  statements: {
    title: 'Your statements',
    heading: 'Statements',
    path: paths.statements,
    form: () => statementsForm,
    fill: (it) => ({
      transformation: it.statement_transformation ?? '',
      governance: it.statement_governance ?? '',
      inclusion: it.statement_inclusion ?? '',
      motivation: it.statement_motivation ?? '',
    }),
    done: (it) => it.statement_motivation !== null,
    answers: (it) => [
      ['A large change you led', it.statement_transformation ?? ''],
      ['Board governance', it.statement_governance ?? ''],
      ['Compassionate and inclusive leadership', it.statement_inclusion ?? ''],
      ['Why a board-level post, and why now', it.statement_motivation ?? ''],
    ],
  },
  'who-may-see-me': {
    title: 'Who may see you',
    heading: 'Who may see them',
    path: paths.visibility,
    form: () => visibilityForm,
    fill: (it) => ({ hide: it.visibility_chosen ? (it.hide_from_employer ? 'yes' : 'no') : '' }),
    done: (it) => it.visibility_chosen,
    answers: (it) => [['Hidden from own employer', it.hide_from_employer ? 'Yes' : 'No']],
  },
} as const satisfies Record<string, Part>

export type PartName = keyof typeof parts

export const partNames = Object.keys(parts) as PartName[]

/** The tasks that are still to do before the application can be submitted. */
export const partsToDo = (application: Application) => partNames.filter((name) => !parts[name].done(application))
