import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Answers } from './answers.tsx'
import { parts, type PartName } from './parts.ts'
import type { Application } from './queries.ts'

export interface TaskData extends Application {
  boards: Record<string, string>
}

/** One task, on a page of its own. */
export const taskPage = (part: PartName) =>
  function TaskPage({ data, form }: ViewProps<TaskData>) {
    return (
      <FormPage
        title={parts[part].title}
        caption="Your application"
        state={form}
        button="Save and continue"
        back={paths.application(data.id)}
      >
        {part === 'who-may-see-me' && (
          <p>
            The talent teams of your board and of the regions you named can see you. An organisation sees you only after
            you accept an introduction to one of its vacancies.
          </p>
        )}
      </FormPage>
    )
  }

export const CheckPage = ({ data, form }: ViewProps<TaskData>) => (
  <FormPage
    title="Check your answers"
    caption="Your application"
    state={form}
    button="Submit application"
    back={paths.application(data.id)}
  >
    <Answers application={data} boards={data.boards} own changeable />
    <h2>Declaration</h2>
  </FormPage>
)

export const WithdrawPage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Withdraw your application"
    state={form}
    button="Withdraw application"
    warning
    back={paths.application(data.id)}
  >
    <p>
      The {data.board_name} will no longer consider you. You may apply again at any time, and withdrawing has no effect
      on how a later application is read.
    </p>
  </FormPage>
)

export const StartPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Start an application" state={form} button="Start" back={paths.overview()}>
    <p>
      Anybody who feels ready for a board-level post, now or within a year, may apply. You do not need to be nominated,
      and nobody is expected to be strong at everything.
    </p>
  </FormPage>
)
