import { page, type Page } from '../../platform/page.ts'
import { pageOf, placeIn, placeText } from '../../platform/cursor.ts'
import { form } from '../../platform/form.ts'
import { NotFound } from '../../platform/refusals.ts'
import { paths } from '../../paths.ts'
import { dayInLondon } from '../../rules/days.ts'
import { rolesToGrant } from '../../rules/granting.ts'
import { endRole, grantRole } from './actions.ts'
import { EndPage } from './end-page.tsx'
import { grantForm } from './form.ts'
import { GrantPage } from './grant-page.tsx'
import { granting } from './places.ts'
import { roleGranted, rolesGranted } from './queries.ts'
import { RolesPage } from './roles-page.tsx'

const perPage = 25

/** Who may do what, and who decided it. */
export const peoplePages: Page[] = [
  page({
    path: paths.people,
    can: 'role.see',
    load: async ({ db, actor, visit }) => {
      const after = placeIn(visit.query.get('after'))
      const held = await rolesGranted(db, actor, { after, limit: perPage + 1 })
      return { ...pageOf(held, perPage, ({ place, id }) => placeText(place, id)), offered: rolesToGrant(actor) }
    },
    view: RolesPage,
  }),
  page({
    path: paths.grantRole,
    can: 'role.grant',
    load: ({ db, actor, visit }) => granting(db, actor, visit.query.get('role')),
    view: GrantPage,
    form: grantForm,
    fill: ({ places }) => {
      const [year = '', month = '', day = ''] = dayInLondon().split('-')
      const [only, ...others] = Object.keys(places ?? {})
      return { from: [day, month, year], ...(only && others.length === 0 ? { place: only } : {}) }
    },
    submit: async ({ db, actor, data, values }) => {
      if (!data.role) throw new NotFound()
      await grantRole(db, actor, data.role, values)
      return `${paths.people()}?done=role.grant`
    },
  }),
  page({
    path: paths.endRole,
    can: 'role.grant',
    load: ({ db, actor, params }) => roleGranted(db, actor, params.id),
    view: EndPage,
    form: form({}),
    submit: async ({ db, actor, data }) => {
      await endRole(db, actor, data)
      return `${paths.people()}?done=role.end`
    },
  }),
]
