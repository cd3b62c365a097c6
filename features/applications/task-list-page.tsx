import { paths } from '../../paths.ts'
import { Layout } from '../../ui/layout.tsx'
import { button, taskList } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import { Closed, Pressed, TimeLeft } from './closing.tsx'
import type { Deadline } from './deadline.ts'
import type { Application } from './queries.ts'
import { requiredTasks, taskGroups, tasksToDo, type Task, type TaskState } from './tasks.ts'

/** The candidate's list of tasks while the application is a draft. */
export function TaskListPage({ application: it, deadline }: { application: Application; deadline: Deadline }) {
  return (
    <Layout title="Your application" trail={[{ href: paths.overview(), text: 'Overview' }]}>
      <h1>
        <span class="nhsuk-caption-l">
          {it.board_name}: {it.round_title}
        </span>
        Your application
      </h1>
      {deadline.open ? <HowFar it={it} deadline={deadline} /> : <Closed it={it} />}
      {taskGroups(it).map((group) => (
        <Group {...group} />
      ))}
      {button({
        text: 'Check your answers',
        href: paths.checkAnswers(it.id),
        ...(deadline.open && tasksToDo(it).length === 0 ? {} : { variant: 'secondary' }),
      })}
      <p>
        <a href={paths.withdrawApplication(it.id)}>Withdraw this application</a>
      </p>
    </Layout>
  )
}

const Group = ({ heading, tasks }: { heading: string; tasks: Task[] }) => (
  <>
    <h2 class="nhsuk-heading-m">{heading}</h2>
    {taskList({
      idPrefix: heading.toLowerCase().replaceAll(' ', '-'),
      items: tasks.map(({ title, href, hint, state }) => ({
        heading: title,
        href,
        status: statuses[state],
        ...(hint ? { hint: { text: hint } } : {}),
      })),
    })}
  </>
)

function HowFar({ it, deadline }: { it: Application; deadline: Deadline }) {
  const required = requiredTasks(it)
  const toDo = tasksToDo(it).length
  return (
    <>
      {deadline.pressed ? <Pressed at={deadline.pressed} /> : <TimeLeft it={it} />}
      <p>
        {toDo === 0
          ? 'You have completed every task. Check your answers, then submit.'
          : `${required - toDo} of ${counted(required, 'task')} completed.`}{' '}
        Each task is saved when you continue, and nobody but you sees the draft.
      </p>
    </>
  )
}

const statuses: Record<TaskState, object> = {
  'to-do': { tag: { text: 'To do', classes: 'nhsuk-tag--blue' } },
  'in-progress': { tag: { text: 'In progress', classes: 'nhsuk-tag--aqua-green' } },
  completed: { text: 'Completed', classes: 'nhsuk-task-list__status--completed' },
  optional: { tag: { text: 'Optional', classes: 'nhsuk-tag--grey' } },
  waiting: { tag: { text: 'Waiting', classes: 'nhsuk-tag--yellow' } },
}
