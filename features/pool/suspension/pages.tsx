import { paths } from '../../../paths.ts'
import type { ViewProps } from '../../../platform/page.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import type { Membership } from '../queries.ts'
import type { OpenIntroduction } from '../term/open-introductions.ts'
import { OpenList } from '../term/open-list.tsx'
import { About } from './about.tsx'
import type { Suspension } from './queries.ts'

type WithOpen = Membership & { open: OpenIntroduction[] }

export const SuspendPage = ({ data, form }: ViewProps<WithOpen>) => {
  const underWay = data.open.filter(({ accepted_at }) => accepted_at)
  return (
    <FormPage
      title="Suspend the membership"
      caption={data.name}
      state={form}
      button="Suspend"
      warning
      back={paths.member(data.id)}
    >
      <p>
        Until you have reviewed it nobody is shown {data.name}, and nobody can introduce them. They read your reason and
        can answer. Introductions that they have not accepted end.
      </p>
      {underWay.length > 0 && (
        <>
          <p>Organisations have seen these already. They go on until you settle them:</p>
          <OpenList of={underWay} />
        </>
      )}
    </FormPage>
  )
}

type Suspended = Membership & { suspension: Suspension | null }

export const AnswerPage = ({ data, form }: ViewProps<Suspended>) => (
  <FormPage
    title="Answer the suspension"
    caption="Your membership"
    state={form}
    button="Send your answer"
    back={paths.member(data.id)}
  >
    {data.suspension && <About of={data.suspension} mine />}
  </FormPage>
)

export const ReviewPage = ({ data, form }: ViewProps<Suspended>) => (
  <FormPage
    title="The suspension goes on"
    caption={data.name}
    state={form}
    button="Record the review"
    back={paths.member(data.id)}
  >
    {data.suspension && <About of={data.suspension} mine={false} />}
    <p>
      If it is settled, <a href={paths.reinstateMember(data.id)}>reinstate the member</a> or{' '}
      <a href={paths.endMembership(data.id)}>end the membership</a> instead.
    </p>
  </FormPage>
)

export const ReinstatePage = ({ data, form }: ViewProps<Suspended>) => (
  <FormPage
    title="Reinstate the membership"
    caption={data.name}
    state={form}
    button="Reinstate"
    back={paths.member(data.id)}
  >
    {data.suspension && <About of={data.suspension} mine={false} />}
    <p>{data.name} can be suggested for vacancies again from now on.</p>
  </FormPage>
)

export const EndPage = ({ data, form }: ViewProps<Suspended>) => (
  <FormPage
    title="End the membership"
    caption={data.name}
    state={form}
    button="End the membership"
    warning
    back={paths.member(data.id)}
  >
    {data.suspension && <About of={data.suspension} mine={false} />}
    <p>{data.name} leaves the pool now, and reads why.</p>
  </FormPage>
)
