import { paths } from '../../paths.ts'
import { isId } from '../../platform/address.ts'
import type { Db } from '../../platform/db.ts'
import { typedDay } from '../../platform/form.ts'
import { page, type Visit } from '../../platform/page.ts'
import { Elsewhere, Stale } from '../../platform/refusals.ts'
import { isLive } from '../../rules/lifecycles/vacancy.ts'
import type { Actor } from '../../rules/roles.ts'
import { matchesAmong } from '../matching/matches.ts'
import { membership } from '../pool/queries.ts'
import { vacancy } from '../vacancies/queries.ts'
import { leaveField, slateForm } from './form.ts'
import { replyDue, introducingMove, reasonField, sendSlate } from './introduce.ts'
import { runnersUp } from './runners-up.ts'
import { refuseWrong } from './slate-faults.ts'
import { SlatePage } from './slate-page.tsx'
import { underWay } from './under-way.ts'

/** More than these nobody reads with care. */
const most = 12

/** A vacancy that can still be filled, whoever the team has in mind for it, and whom it might think of besides. */
async function slateOf(db: Db, actor: Actor, id: string, { query }: Visit) {
  const post = await vacancy(db, actor, id)
  if (!post) return null
  if (!isLive(post.state)) throw new Stale(post)
  const ids = [...new Set(query.getAll('member').filter(isId))].slice(0, most)
  const members = []
  for (const each of ids) {
    const member = await membership(db, actor, each)
    if (member) members.push(member)
  }
  const matches = await matchesAmong(db, post, ids)
  const known = await underWay(
    db,
    post,
    members.map((member) => ({ id: member.id, personId: member.person_id })),
  )
  const people = members.flatMap((member) => {
    const match = matches.get(member.id)
    return match ? [{ member, match, underWay: known.get(member.id) ?? [] }] : []
  })
  const others = (await runnersUp(db, post)).filter((one) => !ids.includes(one.id))
  return { vacancy: post, people, others, scope: post.scope, about: post.about }
}

export type Slate = NonNullable<Awaited<ReturnType<typeof slateOf>>>

const slate = page({
  path: paths.slate,
  can: 'introduction.offer',
  load: ({ db, actor, params, visit }) => slateOf(db, actor, params.id, visit),
  view: SlatePage,
  form: ({ people }) => slateForm(people.map(({ member }) => member)),
  fill: ({ vacancy: post }) => ({ by: typedDay(replyDue(post)) }),
  submit: async ({ db, actor, data: { vacancy: post, people }, values }) => {
    const left = people.filter(({ member }) => values[leaveField(member.id)] !== true)
    const by = String(values['by'])
    await refuseWrong(db, left, values, by)
    const thoughts = left.map(({ member }) => ({ member, why: String(values[reasonField(member.id)]) }))
    const ids = await sendSlate(db, actor, post, thoughts, by)
    const [first] = thoughts
    if (ids.length > 1 || !first) return `${paths.vacancy(post.id)}?done=vacancy.answer`
    return `${paths.introduction(ids[0]!)}?done=introduction.${introducingMove(post, first.member)}`
  },
})

/** The address by which one member was introduced before there were slates. */
const one = page({
  path: paths.introduce,
  can: 'introduction.offer',
  load: async ({ db, actor, params }) => {
    const [post, member] = [await vacancy(db, actor, params.id), await membership(db, actor, params.member)]
    if (!post || !member) return null
    throw new Elsewhere(slateWith(post.id, [member.id]))
  },
  view: () => null,
})

/** The slate of a vacancy, with members to begin with. */
export const slateWith = (vacancyId: string, members: readonly string[]) =>
  `${paths.slate(vacancyId)}?${members.map((id) => `member=${id}`).join('&')}`

export const slatePages = [slate, one]
