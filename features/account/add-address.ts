import { paths } from '../../paths.ts'
import type { Db } from '../../platform/db.ts'
import { page, type Page } from '../../platform/page.ts'
import { WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { ask } from '../sign-in/ask.ts'
import { wrongCode } from '../sign-in/form.ts'
import { askedFor, standing, useCode, useLink, type Proof } from '../sign-in/link-and-code.ts'
import type { Means } from '../sign-in/means.ts'
import { confirmAddress } from './actions.ts'
import { AddAddressPage, AddressLinkPage, CheckAddressPage } from './add-address-pages.tsx'
import { addressForm, codeForm, takenAddress } from './form.ts'
import { addressLetter } from './letter.ts'
import { addressesOf } from './queries.ts'

/** Asking for a further address, and confirming it by the link or the code that was sent there. */
export function addAddressPages(means: Means): Page[] {
  const confirmed = `${paths.account()}?done=address.confirm`
  const confirm = (db: Db, actor: Actor, proof: Proof) => confirmAddress(db, actor, proof, means.sessions.now())
  return [
    page({
      path: paths.addAddress,
      can: 'account.see',
      load: ({ db, actor }) => addressesOf(db, actor),
      view: AddAddressPage,
      form: addressForm,
      submit: async ({ db, actor, visit, data, values: { email } }) => {
        if ([data.receives, ...data.others.map((other) => other.email)].includes(email))
          throw new WrongFields({ email: 'You have this address already' })
        const asked = { personId: actor.personId, goesTo: paths.account(), letter: addressLetter }
        const headers = await ask(db, means, visit, { email, template: 'sign-in-address', ...asked })
        return { to: paths.checkAddress(), headers }
      },
    }),
    page({
      path: paths.checkAddress,
      can: 'account.see',
      load: async ({ db, actor, visit }) => ({ address: await askedFor(db, means, visit, actor.personId) }),
      view: CheckAddressPage,
      form: codeForm,
      submit: async ({ db, actor, visit, values }) => {
        const proof = await useCode(db, means, visit, values.code, actor.personId)
        if (!proof) return new WrongFields({ code: wrongCode })
        return (await confirm(db, actor, proof)) ? confirmed : new WrongFields({ code: takenAddress })
      },
    }),
    page({
      path: paths.addressLink,
      can: 'account.see',
      load: async ({ db, actor, visit, params }) => ({
        standing: await standing(db, means, visit, params.token, actor.personId),
      }),
      view: AddressLinkPage,
      submit: async ({ db, actor, visit, params }) => {
        const proof = await useLink(db, means, visit, params.token, actor.personId)
        if (!proof) return paths.addressLink(params.token)
        return (await confirm(db, actor, proof)) ? confirmed : `${paths.addressLink(params.token)}?taken`
      },
    }),
  ]
}
