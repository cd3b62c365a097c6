import type { Child } from 'hono/jsx'
import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import { partOf, type PartName } from './parts.ts'
import type { Application } from './queries.ts'

interface TaskData extends Application {
  boards: Record<string, string>
}

/** One task, on a page of its own. */
export const taskPage = (name: PartName) =>
  function TaskPage({ data, form }: ViewProps<TaskData>) {
    return (
      <FormPage
        title={partOf(name).title}
        caption="Your application"
        state={form}
        button="Save and continue"
        back={paths.application(data.id)}
      >
        {before[name]?.(data)}
      </FormPage>
    )
  }

/** What there is to know before one answers. */
const before: Partial<Record<PartName, (data: TaskData) => Child>> = {
  'about-you': (it) => (
    <>
      <Summary
        rows={[
          { key: 'Name', value: it.candidate_name },
          { key: 'Email address', value: it.candidate_email },
        ]}
      />
      <p>
        These are from <a href={paths.account()}>your account</a>, where you change them.
      </p>
    </>
  ),
  statements: (it) => (
    <>
      <p>
        Save as often as you like: what you have written is kept, and the task is completed once each has an answer.
      </p>
      <WithoutNames it={it} />
    </>
  ),
  experience: (it) => <WithoutNames it={it} />,
  'who-may-see-me': () => (
    <p>
      The talent teams of your board and of the regions you named can see you. An organisation sees you only after you
      accept an introduction to one of its vacancies.
    </p>
  ),
  declarations: () => (
    <>
      <p>Directors of NHS organisations must be fit and proper persons. That means, in short, somebody</p>
      <ul>
        <li>of good character, with the qualifications, skills and experience for the post</li>
        <li>who can do the work of the post, with adjustments where they are needed</li>
        <li>who had no part in serious misconduct or mismanagement in running a service</li>
        <li>who is not bankrupt, barred or disqualified from being a director</li>
      </ul>
      <p>Say nothing of your health here. What you need for an assessment is asked apart, once you have submitted.</p>
    </>
  ),
}

/** Asked before it is written, so that little has to be taken out afterwards. */
const WithoutNames = ({ it: { name_blind } }: { it: TaskData }) =>
  name_blind && (
    <p>
      The panel reads without names, so that it judges what you did and not who you are. Leave out your name, your
      employer’s and how to reach you.
    </p>
  )
