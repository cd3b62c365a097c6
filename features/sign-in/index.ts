import { paths } from '../../paths.ts'
import { page, type Page, type Visit } from '../../platform/page.ts'
import { record } from '../../platform/record.ts'
import { Elsewhere, WrongFields } from '../../platform/refusals.ts'
import type { Actor } from '../../rules/roles.ts'
import { changeName } from '../account/actions.ts'
import type { Given } from '../index.ts'
import { ask } from './ask.ts'
import { CheckEmailPage } from './check-email-page.tsx'
import { askForm, codeForm, nameForm, wrongCode } from './form.ts'
import { goesTo } from './goes-to.ts'
import { signInLetter } from './letter.ts'
import { askedFor, standing, useCode, useLink } from './link-and-code.ts'
import { LinkPage } from './link-page.tsx'
import { meansOf } from './means.ts'
import { SignInPage } from './sign-in-page.tsx'
import { signInByMail } from './sign-in.ts'
import { SignOutPage } from './sign-out-page.tsx'
import { YourNamePage } from './your-name-page.tsx'

export function signInPages(given: Given): Page[] {
  const means = meansOf(given)
  return [
    page({
      path: paths.signIn,
      can: 'everybody',
      load: ({ actor }) => onlyIfSignedOut(actor),
      view: SignInPage,
      form: askForm,
      submit: async ({ db, visit, values }) => {
        const place = goesTo(visit.query.get('then'))
        const asked = { ...values, personId: null, goesTo: place, template: 'sign-in', letter: signInLetter } as const
        return { to: paths.checkEmail(), headers: await ask(db, means, visit, asked) }
      },
    }),
    page({
      path: paths.checkEmail,
      can: 'everybody',
      load: async ({ db, actor, visit }) => ({
        ...onlyIfSignedOut(actor),
        address: await askedFor(db, means, visit, null),
      }),
      view: CheckEmailPage,
      form: codeForm,
      submit: async ({ db, visit, values }) => {
        const proof = await useCode(db, means, visit, values.code, null)
        return proof ? signInByMail(db, means, visit, proof, 'code') : new WrongFields({ code: wrongCode })
      },
    }),
    page({
      path: paths.signInLink,
      can: 'everybody',
      load: async ({ db, visit, params }) => ({ standing: await standing(db, means, visit, params.token, null) }),
      view: LinkPage,
      submit: async ({ db, visit, params }) => {
        const proof = await useLink(db, means, visit, params.token, null)
        return proof ? signInByMail(db, means, visit, proof, 'link') : paths.signInLink(params.token)
      },
    }),
    page({
      path: paths.yourName,
      can: 'account.see',
      load: ({ actor }) => ({ name: actor.name }),
      view: YourNamePage,
      form: nameForm,
      fill: ({ name }) => ({ name: name.includes(' ') ? name : '' }),
      submit: async ({ db, actor, visit, values }) => {
        await changeName(db, actor, values.name)
        return afterSignIn(visit)
      },
    }),
    page({
      path: paths.signOut,
      can: 'everybody',
      load: ({ actor }) => {
        if (!actor) throw new Elsewhere(paths.home())
        return actor
      },
      view: SignOutPage,
      submit: async ({ db, data, visit }) => {
        await record(db, data, 'sign-in.end', { thing: 'account', id: data.personId, person: data.personId })
        return { to: `${paths.home()}?done=sign-in.end`, headers: await means.sessions.end(db, visit.headers) }
      },
    }),
  ]
}

function onlyIfSignedOut(actor: Actor | null) {
  if (actor) throw new Elsewhere(paths.overview())
  return {}
}

const afterSignIn = (visit: Visit) => goesTo(visit.query.get('then'))
