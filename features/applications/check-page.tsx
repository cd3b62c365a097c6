import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { Answers } from './answers.tsx'
import { Closed, Pressed } from './closing.tsx'
import type { Deadline } from './deadline.ts'
import type { PointedOut } from './names-in-texts.ts'
import { NamesPointedOut } from './names-pointed-out.tsx'
import type { Application } from './queries.ts'
import { Endorsement } from './sent-parts.tsx'
import { tasksToDo } from './tasks.ts'

interface Data extends Application {
  boards: Record<string, string>
  deadline: Deadline
  /** Where they named themselves; null where the round is not read without names. */
  named: PointedOut[] | null
}

const title = 'Check your answers'

export function CheckPage({ data, form }: ViewProps<Data>) {
  const answers = (
    <>
      <Answers application={data} boards={data.boards} own changeable />
      <h2 class="nhsuk-heading-m">Endorsement</h2>
      <Endorsement it={data} />
    </>
  )
  if (!data.deadline.open)
    return (
      <Layout title={title} back={{ href: paths.application(data.id) }}>
        <h1>
          <span class="nhsuk-caption-l">Your application</span>
          {title}
        </h1>
        <Closed it={data} />
        {answers}
      </Layout>
    )
  return (
    <FormPage
      title={title}
      caption="Your application"
      state={form}
      button="Submit application"
      back={paths.application(data.id)}
    >
      <Pressed at={data.deadline.pressed} />
      <StillToDo it={data} />
      <NamesPointedOut found={data.named} />
      {answers}
      <h2>Submit your application</h2>
    </FormPage>
  )
}

function StillToDo({ it }: { it: Application }) {
  const tasks = tasksToDo(it)
  if (tasks.length === 0) return null
  return (
    <>
      <h2>Still to do before you can submit</h2>
      <ul>
        {tasks.map(({ title: task, href, hint }) => (
          <li>
            <a href={href}>{task}</a>
            {hint ? `. ${hint}` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}
