import { paths } from '../../paths.ts'
import { page } from '../../platform/page.ts'
import { askedWithName } from '../opportunities/recognised.ts'
import { isHiddenFrom } from '../pool/hidden-from.ts'
import { accept } from './actions.ts'
import { memberFacts } from './member-facts.ts'
import { partnersOf } from '../vacancies/queries.ts'
import { AcceptPage } from './pages.tsx'
import { introduction } from './queries.ts'

/** The member accepts, having read what the organisation then sees of them. */
export const acceptPage = page({
  path: paths.acceptIntroduction,
  can: 'introduction.accept',
  load: async ({ db, actor, params }) => {
    const found = await introduction(db, actor, params.id)
    return (
      found && {
        ...found,
        facts: await memberFacts(db, found),
        hidden: await isHiddenFrom(db, found.membership_id, found.organisation_code),
        partners: (await partnersOf(db, found)).map(({ name }) => name),
        asked: (await askedWithName(db, actor, found.organisation_code)).map(({ title }) => title),
      }
    )
  },
  view: AcceptPage,
  submit: async ({ db, actor, data }) => {
    await accept(db, actor, data)
    return paths.introduction(data.id)
  },
})
