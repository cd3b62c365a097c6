import { paths } from '../../paths.ts'
import { conversation as conversationLifecycle } from '../../rules/lifecycles.ts'
import { partOf, type PartName } from './parts.ts'
import type { Application } from './queries.ts'

export type TaskState = 'to-do' | 'in-progress' | 'completed' | 'optional' | 'waiting'

/** One line of the list of tasks. */
export interface Task {
  title: string
  href: string
  state: TaskState
  hint?: string
  /** Nothing waits for it. */
  optional?: true
}

/** The tasks of an application in their order, each with its state, under the headings of the list. */
export function taskGroups(it: Application): { heading: string; tasks: Task[] }[] {
  const forms = (...names: PartName[]) => names.map((name) => formTask(it, name))
  return [
    { heading: 'You and your work', tasks: [...forms('about-you', 'current-post', 'experience'), cvTask(it)] },
    { heading: 'What you look for', tasks: forms('target-roles', 'regions', 'readiness', 'who-may-see-me') },
    {
      heading: 'For the board',
      tasks: [...forms('statements'), conversationTask(it), endorsementTask(it), ...forms('declarations')],
    },
  ]
}

const tasksOf = (it: Application) => taskGroups(it).flatMap(({ tasks }) => tasks)

/** How many tasks an application cannot be submitted without. */
export const requiredTasks = (it: Application) => tasksOf(it).filter(({ optional }) => !optional).length

/** What keeps the application from being submitted. */
export const tasksToDo = (it: Application) => tasksOf(it).filter((task) => !task.optional && task.state !== 'completed')

function formTask(it: Application, name: PartName): Task {
  const { title, path, done } = partOf(name)
  return {
    title,
    href: path(it.id),
    state: done(it) ? 'completed' : it.parts_saved.includes(name) ? 'in-progress' : 'to-do',
  }
}

function conversationTask(it: Application): Task {
  const task = { title: 'Talent conversation', href: paths.applicationConversation(it.id) }
  const state = it.conversation_state
  if (!state) return { ...task, state: 'to-do' }
  const yours = state === 'acknowledged' && it.candidate_acknowledged_at === null
  const stands = yours ? 'Waiting for your acknowledgement' : conversationLifecycle.states[state].label
  const hint = `With ${it.partner_name}: ${stands.toLowerCase()}`
  if (state === 'held') return { ...task, hint, state: 'completed' }
  return { ...task, hint, state: state === 'declined' || state === 'cancelled' ? 'in-progress' : 'waiting' }
}

function endorsementTask(it: Application): Task {
  const { endorsement_id, endorsement_state: state, endorser_name } = it
  return {
    title: 'Endorsement by a second leader',
    href: endorsement_id ? paths.endorsement(endorsement_id) : paths.askEndorsement(it.id),
    hint: state === 'asked' ? `Waiting for ${endorser_name}` : 'Its absence never stops your application',
    state: state === 'given' ? 'completed' : state === 'asked' ? 'waiting' : 'optional',
    optional: true,
  }
}

const cvTask = (it: Application): Task => ({
  title: 'CV',
  href: paths.cv(it.id),
  ...(it.cv_name ? { hint: it.cv_name } : {}),
  state: it.cv_name ? 'completed' : 'optional',
  optional: true,
})
