import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { insetText } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import { whyNotPublish } from './actions.ts'
import type { TeamsRound } from './of-team.ts'

export const PreparePage = ({ form }: ViewProps<object>) => (
  <FormPage title="Prepare a round" state={form} button="Save round" back={paths.rounds()}>
    <p>
      It starts with the programme’s standard questions and criteria, which you may change next. Nobody but your team
      sees it before you publish it.
    </p>
  </FormPage>
)

export const EditPage = ({ data, form }: ViewProps<TeamsRound>) => (
  <FormPage title="Change the round" caption={data.title} state={form} button="Save" back={paths.round(data.id)}>
    {data.state === 'published' && (
      <p>
        It is published: who it is for, what it asks and its first day stay as they are, and the last day can only be
        later. Whoever is writing an application is told of a new last day.
      </p>
    )}
  </FormPage>
)

export const QuestionsPage = ({ data, form }: ViewProps<TeamsRound>) => (
  <FormPage title="Questions" caption={data.title} state={form} button="Save questions" back={paths.round(data.id)}>
    <p>
      Ask at most six. What you leave empty is not asked. They can no longer be changed once the round is published.
    </p>
  </FormPage>
)

export const PublishPage = ({ data, form }: ViewProps<TeamsRound>) => {
  const why = whyNotPublish(data)
  return (
    <FormPage title="Publish the round" caption={data.title} state={form} button="Publish" back={paths.round(data.id)}>
      {why && insetText({ text: why })}
      <p>
        Everybody can read it from now on, and people can apply from {day(data.opens_on)}. The questions and who it is
        for can no longer be changed then.
      </p>
    </FormPage>
  )
}

export const ClosePage = ({ data, form }: ViewProps<TeamsRound>) => (
  <FormPage
    title="Close the round early"
    caption={data.title}
    state={form}
    button="Close the round"
    warning
    back={paths.round(data.id)}
  >
    <p>
      Nobody can apply or be nominated any more. What has been submitted stays and is answered. Whoever is still writing
      is told, and cannot submit. A closed round is not opened again.
    </p>
  </FormPage>
)
