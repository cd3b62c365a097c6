import { paths } from '../../paths.ts'
import { page, type Page } from '../../platform/page.ts'
import type { Given } from '../index.ts'
import { meansOf } from '../sign-in/means.ts'
import { AccountPage } from './account-page.tsx'
import { changeName, chooseAddress, removeAddress } from './actions.ts'
import { addAddressPages } from './add-address.ts'
import { ChooseAddressPage, RemoveAddressPage } from './address-pages.tsx'
import { nameForm } from './form.ts'
import { NamePage } from './name-page.tsx'
import { addressesOf, otherAddress, sessionsOf } from './queries.ts'
import { sessionPages } from './session-pages.ts'
import { StillSignedInPage } from './still-signed-in-page.tsx'

export function accountPages(given: Given): Page[] {
  const means = meansOf(given)
  return [
    page({
      path: paths.account,
      can: 'account.see',
      load: async ({ db, actor, visit }) => ({
        name: actor.name,
        addresses: await addressesOf(db, actor),
        sessions: await sessionsOf(db, actor, means.sessions.now()),
        thisSession: await means.sessions.idOf(db, visit.headers),
      }),
      view: AccountPage,
    }),
    page({
      path: paths.changeName,
      can: 'account.see',
      load: ({ actor }) => ({ name: actor.name }),
      view: NamePage,
      form: nameForm,
      fill: ({ name }) => ({ name }),
      submit: async ({ db, actor, values }) => {
        await changeName(db, actor, values.name)
        return `${paths.account()}?done=account.change`
      },
    }),
    ...addAddressPages(means),
    page({
      path: paths.chooseAddress,
      can: 'account.see',
      load: ({ db, actor, params }) => otherAddress(db, actor, params.id),
      view: ChooseAddressPage,
      submit: async ({ db, actor, data }) => {
        await chooseAddress(db, actor, data)
        return `${paths.account()}?done=address.choose`
      },
    }),
    page({
      path: paths.removeAddress,
      can: 'account.see',
      load: ({ db, actor, params }) => otherAddress(db, actor, params.id),
      view: RemoveAddressPage,
      submit: async ({ db, actor, data }) => {
        await removeAddress(db, actor, data)
        return `${paths.account()}?done=address.remove`
      },
    }),
    ...sessionPages(means),
    page({ path: paths.staySignedIn, can: 'account.see', load: () => ({}), view: StillSignedInPage }),
  ]
}
