import { paths } from '../../paths.ts'
import { momentIn } from '../../platform/cursor.ts'
import { page, type Page } from '../../platform/page.ts'
import { timelineOf } from '../../platform/timeline.ts'
import { sessionsOfPanel } from '../panel-sessions/queries.ts'
import { publishedOfTeam } from '../rounds/of-team.ts'
import { convenePanel, formPanel } from './actions.ts'
import { CandidatesPage, candidatesForm } from './candidates-page.tsx'
import { declareNames, namesForm } from './declare.ts'
import { disbandPanel } from './disband.ts'
import { memberForm, panelForm } from './form.ts'
import { giveCandidates } from './give.ts'
import { namesAnswered, namesToDeclare, undeclared } from './names.ts'
import { NamesPage } from './names-page.tsx'
import { AddMemberPage, ConvenePage, DisbandPage, FormPanelPage, RemoveMemberPage } from './move-pages.tsx'
import { PanelPage } from './panel-page.tsx'
import { PanelsPage } from './panels-page.tsx'
import { assessmentsOfPanel, panel, panelOfTeam, panelsOf } from './queries.ts'
import { addMember, removeMember } from './staff.ts'
import { statementPage } from './statement.ts'
import { candidatesToGive } from './to-give.ts'

export const panelPages: Page[] = [
  page({
    path: paths.panels,
    can: 'panel.list',
    load: ({ db, actor, visit }) => panelsOf(db, actor, momentIn(visit.query.get('after'))),
    view: PanelsPage,
  }),
  page({
    path: paths.formPanel,
    can: 'panel.form',
    load: async ({ db, actor }) => ({ rounds: await publishedOfTeam(db, actor) }),
    view: FormPanelPage,
    form: ({ rounds }) => panelForm(rounds),
    fill: (_, { query }) => ({ round: query.get('round') ?? '' }),
    submit: async ({ db, actor, values }) => paths.panel(await formPanel(db, actor, values)),
  }),
  page({
    path: paths.panel,
    can: 'panel.see',
    load: async ({ db, actor, params }) => {
      const found = await panel(db, actor, params.id)
      if (!found) return null
      const people = found.members.map(({ person_id }) => person_id)
      return {
        ...found,
        undeclared: await undeclared(db, found, people),
        assessments: await assessmentsOfPanel(db, actor, found.id),
        sessions: await sessionsOfPanel(db, found.id),
        happened: found.arranges ? await timelineOf(db, 'panel', found.id) : null,
      }
    },
    view: PanelPage,
  }),
  page({
    path: paths.addPanelMember,
    can: 'panel.staff',
    load: async ({ db, actor, params }) => open(await panelOfTeam(db, actor, params.id)),
    view: AddMemberPage,
    form: memberForm,
    submit: async ({ db, actor, data, values }) => {
      await addMember(db, actor, data, values)
      return paths.panel(data.id)
    },
  }),
  page({
    path: paths.removePanelMember,
    can: 'panel.staff',
    load: async ({ db, actor, params }) => {
      const found = open(await panelOfTeam(db, actor, params.id))
      const member = found?.members.find(({ person_id }) => person_id === params.member)
      return found && member ? { ...found, member } : null
    },
    view: RemoveMemberPage,
    submit: async ({ db, actor, data }) => {
      await removeMember(db, actor, data, data.member)
      return paths.panel(data.id)
    },
  }),
  page({
    path: paths.convenePanel,
    can: 'panel.convene',
    load: ({ db, actor, params }) => panelOfTeam(db, actor, params.id),
    view: ConvenePage,
    submit: async ({ db, actor, data }) => {
      await convenePanel(db, actor, data)
      return paths.panel(data.id)
    },
  }),
  page({
    path: paths.disbandPanel,
    can: 'panel.disband',
    load: ({ db, actor, params }) => panelOfTeam(db, actor, params.id),
    view: DisbandPage,
    submit: async ({ db, actor, data }) => {
      await disbandPanel(db, actor, data)
      return paths.panel(data.id)
    },
  }),
  page({
    path: paths.panelNames,
    can: 'conflict.declare',
    load: async ({ db, actor, params }) => {
      const found = open(await panel(db, actor, params.id))
      if (!found?.sits) return null
      return {
        ...found,
        names: await namesToDeclare(db, found, actor.personId),
        answered: await namesAnswered(db, found, actor.personId),
      }
    },
    view: NamesPage,
    form: ({ names, answered }) => namesForm([...names, ...answered]),
    fill: ({ answered }) => Object.fromEntries(answered.map(({ id }) => [id, 'none'])),
    submit: async ({ db, actor, data, values }) => {
      await declareNames(db, actor, data, [...data.names, ...data.answered], values)
      return paths.panelNames(data.id)
    },
  }),
  page({
    path: paths.panelCandidates,
    can: 'assessment.give',
    load: async ({ db, actor, params }) => {
      const found = await panelOfTeam(db, actor, params.id)
      if (found?.state !== 'convened') return null
      const { state: _, scope, ...rest } = found
      return { ...rest, scope, candidates: await candidatesToGive(db, found, found.members) }
    },
    view: CandidatesPage,
    form: ({ candidates }) => candidatesForm(candidates),
    submit: async ({ db, actor, data, values }) =>
      (await giveCandidates(db, actor, { ...data, state: 'convened' }, values.candidates)) ?? paths.panel(data.id),
  }),
  statementPage,
]

/** A disbanded panel stays as it was. */
const open = <P extends { state: string }>(found: P | null) => (found?.state === 'disbanded' ? null : found)
