import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { dayInLondon } from '../../rules/days.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import { dueFor, kindOf } from './kinds.ts'
import type { Request } from './queries.ts'

export const MakeRequestPage = ({ form }: ViewProps<object>) => (
  <FormPage title="Complain, or ask about your data" state={form} button="Send" back={paths.yourData()}>
    <p>
      Do you want a copy of what we keep about you? You need not ask: <a href={paths.yourData()}>download it at once</a>
      . Your name and addresses you can change yourself in <a href={paths.account()}>your account</a>.
    </p>
    <p>Whatever you ask, it does not affect an application or a place in the pool.</p>
  </FormPage>
)

export const AcknowledgePage = ({ data, form }: ViewProps<Request>) => (
  <FormPage {...titled(data, 'Acknowledge')} state={form} button="Acknowledge">
    <What it={data} />
    <p>
      {data.person_name} is told that you have it and look into it. You then have until{' '}
      {day(dueFor(data.kind, 'answer', dayInLondon(data.created_at)))} to answer.
    </p>
  </FormPage>
)

export const AnswerPage = ({ data, form }: ViewProps<Request>) => (
  <FormPage {...titled(data, 'Answer')} state={form} button="Send answer">
    <What it={data} />
  </FormPage>
)

export const WithdrawPage = ({ data, form }: ViewProps<Request>) => (
  <FormPage {...titled(data, 'Take it back')} state={form} button="Take it back" warning>
    <p>The talent team of the {data.board_name} then no longer looks into it. You can send another one at any time.</p>
  </FormPage>
)

const titled = (it: Request, title: string) => ({
  title,
  caption: kindOf(it.kind).title,
  back: paths.request(it.id),
})

const What = ({ it }: { it: Request }) => (
  <Summary
    rows={[
      { key: 'From', value: it.person_name },
      { key: 'Sent', value: day(it.created_at) },
      { key: 'What it is about', value: it.words },
    ]}
  />
)
