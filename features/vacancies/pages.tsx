import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { answerDays } from '../../rules/pool-first.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { counted } from '../../ui/words.ts'
import type { Vacancy } from './queries.ts'

type Props = ViewProps<Vacancy>

export const KindPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Share a vacancy" state={form} button="Continue" back={paths.vacancies()}>
    <p>
      Turn to the pool first: the regional talent team looks for members who fit and introduces those who agree, before
      any search firm is asked.
    </p>
  </FormPage>
)

export const PreparePage = ({ data, form }: ViewProps<{ predicted: boolean }>) => (
  <FormPage
    title={data.predicted ? 'A predicted vacancy' : 'An immediate vacancy'}
    state={form}
    button="Save and continue"
    back={paths.shareVacancy()}
  >
    <p>You begin with the post itself. Nobody else sees it until you share it.</p>
  </FormPage>
)

export const EditPage = ({ data, form }: Props) => (
  <FormPage title="Change the vacancy" caption={data.title} state={form} button="Save" back={paths.vacancy(data.id)} />
)

export const RequirementsPage = ({ data, form }: Props) => (
  <FormPage title="What is asked for" caption={data.title} state={form} button="Save" back={paths.vacancy(data.id)}>
    <p>
      Ask only for what the post needs. People judge what you write: the search leaves out only those who lack a
      registration or the experience of a board that you say must be there.
    </p>
  </FormPage>
)

export const TermsPage = ({ data, form }: Props) => (
  <FormPage title="Salary" caption={data.title} state={form} button="Save" back={paths.vacancy(data.id)}>
    <p>Members read it when they are asked. Leave it empty if it is still to be settled.</p>
  </FormPage>
)

const WhatIsRead = () => (
  <p>
    Members who are asked read the title, your organisation, how the post is held, its days, its salary, what is asked
    for, and every word of “About the post”. Why it becomes vacant they do not read. If somebody holds the post, they
    should know first.
  </p>
)

export const AskPoolPage = ({ data, form }: Props) => (
  <FormPage
    title="Ask the talent pool"
    caption={data.title}
    state={form}
    button="Ask the talent pool"
    back={paths.vacancy(data.id)}
  >
    <p>
      The {data.region_name} talent team then has {counted(answerDays(data.contract_type, data), 'working day')} to
      answer with members who fit, or that nobody does. You both see the clock.
    </p>
    {data.contract_type === 'joint' && data.partners.length === 0 && (
      <p>
        You have not said who shares the post.{' '}
        <a href={paths.vacancyPartners(data.id)}>Name the other organisations first</a>, if they are of the NHS: members
        who hide from one of them are not found.
      </p>
    )}
    <WhatIsRead />
    <p>Members are asked before you see anybody. Please do not turn to a search firm before the answer.</p>
  </FormPage>
)

export const AskAgainPage = ({ data, form }: Props) => (
  <FormPage
    title="Ask the talent team again"
    caption={data.title}
    state={form}
    button="Ask the talent team again"
    back={paths.vacancy(data.id)}
  >
    <p>
      The {data.region_name} talent team looks again, and has{' '}
      {counted(answerDays(data.contract_type, data), 'working day')} to answer, counted from today. First{' '}
      <a href={paths.editVacancy(data.id)}>change the post</a> or{' '}
      <a href={paths.vacancyRequirements(data.id)}>what is asked for</a> if that would help.
    </p>
  </FormPage>
)

export const PredictPage = ({ data, form }: Props) => (
  <FormPage
    title="Share as predicted"
    caption={data.title}
    state={form}
    button="Share as predicted"
    back={paths.vacancy(data.id)}
  >
    <p>
      Seen by: the {data.region_name} talent team, and those who recruit for or administer your organisation; nobody
      else there. Members learn only the role, the region and in which months, never the title or the reason; whomever
      the talent team asks for it reads the title and your organisation too.
    </p>
  </FormPage>
)

export const ConfirmPage = ({ data, form }: Props) => (
  <FormPage
    title="Confirm as immediate"
    caption={data.title}
    state={form}
    button="Confirm as immediate"
    back={paths.vacancy(data.id)}
  >
    <p>
      The pool is asked, and the talent team has {counted(answerDays(data.contract_type, data), 'working day')} to
      answer, unless members are being introduced already.
    </p>
    <WhatIsRead />
  </FormPage>
)

export const ReopenPage = ({ data, form }: Props) => (
  <FormPage title="Open it again" caption={data.title} state={form} button="Open again" back={paths.vacancy(data.id)}>
    <p>If the appointment will not happen after all, open the vacancy again: the talent team sees it at once.</p>
  </FormPage>
)

export const ClosePage = ({ data, form }: Props) => (
  <FormPage
    title="Close the vacancy"
    caption={data.title}
    state={form}
    button="Close vacancy"
    warning
    back={paths.vacancy(data.id)}
  >
    <p>
      Close it if you no longer need to fill the post, or filled it without the pool. Members who have not accepted yet
      are not asked any more; give feedback to those you have met.
    </p>
  </FormPage>
)

export const FreshenPage = ({ data, form }: Props) => (
  <FormPage
    title="Is this vacancy still right?"
    caption={data.title}
    state={form}
    button="Yes, it is right as it stands"
    back={paths.vacancy(data.id)}
  >
    <p>
      If something has changed, <a href={paths.editVacancy(data.id)}>change the vacancy</a>; if you no longer need to
      fill it, <a href={paths.closeVacancy(data.id)}>close it</a>.
    </p>
  </FormPage>
)

export const NobodyFitsPage = ({ data, form }: Props) => (
  <FormPage
    title="Answer that nobody fits"
    caption={`${data.title}, ${data.organisation_name}`}
    state={form}
    button="Answer that nobody fits"
    back={paths.vacancy(data.id)}
  >
    <p>
      Look at <a href={paths.nearMisses(data.id)}>who nearly fits</a> first. The organisation reads your words, and you
      may still introduce somebody later.
    </p>
  </FormPage>
)
