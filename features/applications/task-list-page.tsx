import { paths } from '../../paths.ts'
import { labelOf, pathways } from '../../rules/categories.ts'
import { Layout } from '../../ui/layout.tsx'
import { button, taskList } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import { partNames, parts, partsToDo } from './parts.ts'
import type { Application } from './queries.ts'

/** The candidate's list of tasks while the application is a draft. */
export function TaskListPage({ application: it }: { application: Application }) {
  const toDo = partsToDo(it).length
  return (
    <Layout title="Your application" trail={[{ href: paths.overview(), text: 'Overview' }]}>
      <h1>
        <span class="nhsuk-caption-l">
          {it.board_name}, {labelOf(pathways, it.pathway).toLowerCase()}
        </span>
        Your application
      </h1>
      <p>
        {toDo === 0
          ? 'You have completed every task. Check your answers, then submit.'
          : `${partNames.length - toDo} of ${counted(partNames.length, 'task')} completed.`}{' '}
        Each task is saved when you continue, and nobody but you sees the draft.
      </p>
      {taskList({
        idPrefix: 'application',
        items: [
          ...partNames.map((name) => ({
            heading: parts[name].title,
            href: parts[name].path(it.id),
            status: parts[name].done(it)
              ? { text: 'Completed', classes: 'nhsuk-task-list__status--completed' }
              : { tag: { text: 'To do', classes: 'nhsuk-tag--blue' } },
          })),
          {
            heading: 'Endorsement by a second leader',
            hint: { text: 'Its absence never stops your application' },
            href: paths.askEndorsement(it.id),
            status: endorsementStatus(it),
          },
        ],
      })}
      {button({ text: 'Check your answers', href: paths.checkAnswers(it.id) })}
      <p>
        <a href={paths.withdrawApplication(it.id)}>Withdraw this application</a>
      </p>
    </Layout>
  )
}

function endorsementStatus({ endorsement_state: state, endorser_name }: Application) {
  if (state === 'given') return { text: 'Given', classes: 'nhsuk-task-list__status--completed' }
  if (state === 'asked') return { tag: { text: `Waiting for ${endorser_name}`, classes: 'nhsuk-tag--yellow' } }
  return { tag: { text: 'Optional', classes: 'nhsuk-tag--grey' } }
}
