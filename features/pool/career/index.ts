import { paths } from '../../../paths.ts'
import { form } from '../../../platform/form.ts'
import { page, type Page } from '../../../platform/page.ts'
import { Elsewhere } from '../../../platform/refusals.ts'
import type { Db } from '../../../platform/db.ts'
import type { Actor } from '../../../rules/roles.ts'
import { hiddenField, hideField } from '../../applications/career-fields.ts'
import { boardChoices } from '../../applications/queries.ts'
import { organisationsHiddenFrom } from '../hidden-from.ts'
import { lasting } from '../lasting.ts'
import { changePost } from './change-post.ts'
import { chooseVisibility, hideMemberFrom, showMemberTo } from './hide.ts'
import { ChangePostPage, HiddenFromPage, partPage, ShownAgainPage, VisibilityPage } from './pages.tsx'
import type { Part } from './part.ts'
import { parts } from './parts.ts'
import { ownPostForm, postForm } from './post-form.ts'
import { saveCareer } from './save-part.ts'
import { seenBy } from './seen-by.ts'

const partPageOf = (of: Part) =>
  page({
    path: of.path,
    can: 'membership.edit',
    load: async ({ db, actor, params }) => {
      const found = await lasting(db, actor, params.id)
      return found && { ...found, boards: await boardChoices(db) }
    },
    view: partPage(of),
    form: (data) => of.form(data, data.boards),
    fill: (data) => of.fill(data),
    submit: async ({ db, actor, data, values, version }) => {
      await saveCareer(db, actor, data, { named: of.named, set: of.save(values as never, data, db), version })
      return `${paths.member(data.id)}?done=membership.edit`
    },
  })

async function seenMember(db: Db, actor: Actor, id: string) {
  const found = await lasting(db, actor, id)
  return found && { ...found, seen: await seenBy(db, found), hidden: await organisationsHiddenFrom(db, id) }
}

export const careerPages: Page[] = [
  ...parts.map(partPageOf),
  page({
    path: paths.changePost,
    can: 'membership.change-post',
    load: async ({ db, actor, params }) => {
      const found = await lasting(db, actor, params.id)
      return found && { ...found, mine: found.person_id === actor.personId }
    },
    view: ChangePostPage,
    form: ({ mine }) => (mine ? ownPostForm : postForm),
    fill: ({ current_post, employer_name, board_member, years_at_level }) => ({
      post: current_post ?? '',
      employer: employer_name ?? '',
      board: board_member ?? '',
      years: years_at_level === null ? '' : String(years_at_level),
    }),
    submit: async ({ db, actor, data, values, version }) => {
      await changePost(db, actor, data, values, version)
      return `${paths.member(data.id)}?done=membership.${values.change === 'new' ? 'change-post' : 'edit'}`
    },
  }),
  page({
    path: paths.memberVisibility,
    can: 'membership.edit',
    load: ({ db, actor, params }) => seenMember(db, actor, params.id),
    view: VisibilityPage,
    form: form({ hide: hideField }),
    fill: (data) => ({ hide: data.hide_from_employer ? 'yes' : 'no' }),
    submit: async ({ db, actor, data, values, version }) => {
      await chooseVisibility(db, actor, data, values.hide === 'yes', version)
      return `${paths.memberVisibility(data.id)}?done=membership.edit`
    },
  }),
  page({
    path: paths.memberHiddenFrom,
    can: 'membership.edit',
    load: ({ db, actor, params }) => seenMember(db, actor, params.id),
    view: HiddenFromPage,
    form: form({ organisation: hiddenField }),
    submit: async ({ db, actor, data, values }) => {
      await hideMemberFrom(db, actor, data, values.organisation)
      return `${paths.memberHiddenFrom(data.id)}?done=membership.edit`
    },
  }),
  page({
    path: paths.memberShownAgain,
    can: 'membership.edit',
    load: async ({ db, actor, params }) => {
      const found = await seenMember(db, actor, params.id)
      if (!found) return null
      const shown = found.hidden.find(({ code }) => code === params.code)
      if (!shown) throw new Elsewhere(paths.memberHiddenFrom(params.id))
      return { ...found, shown }
    },
    view: ShownAgainPage,
    submit: async ({ db, actor, data }) => {
      await showMemberTo(db, actor, data, data.shown.code)
      return `${paths.memberHiddenFrom(data.id)}?done=membership.edit`
    },
  }),
]
