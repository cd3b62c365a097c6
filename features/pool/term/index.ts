import { paths } from '../../../paths.ts'
import type { Db } from '../../../platform/db.ts'
import { typedDay } from '../../../platform/form.ts'
import { page, type Page } from '../../../platform/page.ts'
import { Elsewhere, Stale } from '../../../platform/refusals.ts'
import { dayInLondon } from '../../../rules/days.ts'
import type { Actor } from '../../../rules/roles.ts'
import { lasting } from '../lasting.ts'
import { membership } from '../queries.ts'
import { pausedUntil } from '../when-available.ts'
import { changeAvailability, confirmAvailable, leavePool } from './actions.ts'
import { askExtension, extendMembership, lastExtension, mayAsk, refuseExtension } from './extension.ts'
import { askForm, availabilityForm, extendForm, refuseForm } from './form.ts'
import { openIntroductions } from './open-introductions.ts'
import { AskPage, AvailabilityPage, ExtendPage, LeavePage, RefusePage, StillAvailablePage } from './pages.tsx'

async function withOpen(db: Db, actor: Actor, id: string) {
  const found = await lasting(db, actor, id)
  return found && { ...found, open: await openIntroductions(db, id) }
}

async function withAsked(db: Db, actor: Actor, id: string) {
  const found = await lasting(db, actor, id)
  return found && { ...found, asked: await lastExtension(db, id) }
}

export const termPages: Page[] = [
  page({
    path: paths.leavePool,
    can: 'membership.leave',
    load: ({ db, actor, params }) => membership(db, actor, params.id),
    view: LeavePage,
    submit: async ({ db, actor, data }) => {
      await leavePool(db, actor, data)
      return paths.member(data.id)
    },
  }),
  page({
    path: paths.availability,
    can: 'membership.edit',
    load: ({ db, actor, params }) => withOpen(db, actor, params.id),
    view: AvailabilityPage,
    form: availabilityForm,
    fill: (it) => ({ until: typedDay(pausedUntil(it, dayInLondon())) }),
    submit: async ({ db, actor, data, values, version }) => {
      await changeAvailability(db, actor, data, values.until, version)
      return `${paths.member(data.id)}?done=membership.availability`
    },
  }),
  page({
    path: paths.stillAvailable,
    can: 'membership.confirm',
    load: async ({ db, actor, params }) => {
      const found = await withOpen(db, actor, params.id)
      if (found && found.state !== 'active') throw new Stale(found)
      return found
    },
    view: StillAvailablePage,
    submit: async ({ db, actor, data }) => {
      await confirmAvailable(db, actor, data)
      return `${paths.member(data.id)}?done=membership.confirm`
    },
  }),
  page({
    path: paths.askExtension,
    can: 'membership.ask',
    load: async ({ db, actor, params }) => {
      const found = await withAsked(db, actor, params.id)
      if (found && !mayAsk(found, found.asked)) throw new Elsewhere(paths.member(params.id))
      return found
    },
    view: AskPage,
    form: askForm,
    submit: async ({ db, actor, data, values }) => {
      await askExtension(db, actor, data, values.words)
      return `${paths.member(data.id)}?done=membership.ask`
    },
  }),
  page({
    path: paths.extendMembership,
    can: 'membership.extend',
    load: ({ db, actor, params }) => withAsked(db, actor, params.id),
    view: ExtendPage,
    form: extendForm,
    submit: async ({ db, actor, data, values, version }) => {
      await extendMembership(db, actor, data, values, version)
      return `${paths.member(data.id)}?done=membership.extend`
    },
  }),
  page({
    path: paths.refuseExtension,
    can: 'membership.extend',
    load: ({ db, actor, params }) => withAsked(db, actor, params.id),
    view: RefusePage,
    form: refuseForm,
    submit: async ({ db, actor, data, values, version }) => {
      await refuseExtension(db, actor, data, values.reason, version)
      return `${paths.member(data.id)}?done=membership.refuse`
    },
  }),
]
