import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { details, notificationBanner } from '../../ui/nhs.ts'
import type { OwnEquality } from './queries.ts'

const trail = [{ href: paths.overview(), text: 'Overview' }]

export const EqualityPage = (props: ViewProps<OwnEquality>) => (props.data.asked ? <Asked {...props} /> : <NotYet />)

function Asked({ data, form, visit }: ViewProps<OwnEquality>) {
  const done = visit.query.get('done')
  const answered = Object.keys(data.answers).length > 0
  return (
    <Layout title="Equality questions" trail={trail} wrong={Object.keys(form.errors).length > 0}>
      {(done === 'saved' || done === 'deleted') && notificationBanner({ variant: 'success', text: told[done] })}
      <Problems state={form} />
      <h1>Equality questions</h1>
      <p>
        You need not answer any of these. What you answer has no part in your application, and whether you answer is
        known to nobody but you.
      </p>
      <Why />
      <p>
        Leave out whatever you like: a question you leave out is kept as nothing at all. “Prefer not to say” is an
        answer too, and is counted as one.
      </p>
      {answered && (
        <p>
          You have answered before. You can change your answers here, or{' '}
          <a href={paths.withdrawEquality()}>delete them all</a>.
        </p>
      )}
      <Form state={form} button="Save my answers" />
    </Layout>
  )
}

const Why = () =>
  details({
    summary: 'Why we ask, and who sees it',
    html: (
      <>
        <p>
          The board wants to know whether its pool is open to everybody, and where people are lost on the way. It can
          only see that in numbers about many people.
        </p>
        <p>
          You alone see your answers, here and in the file of your own data. They lie apart, without your name. No
          talent team, panel, employer, nominator or administrator can look at them, and nobody decides anything about
          you by them. Others see counts of many people only, with small ones hidden and the rest rounded.
        </p>
        <p>You can change or delete them whenever you like, at once and without a reason.</p>
      </>
    ),
  })

const NotYet = () => (
  <Layout title="Equality questions" trail={trail}>
    <h1>Equality questions</h1>
    <p>
      We ask these once you have submitted an application, and never before: so nobody can think that they have a part
      in it. Each of them is optional.
    </p>
    <Why />
  </Layout>
)

export const WithdrawPage = ({ data, form }: ViewProps<OwnEquality>) => (
  <FormPage title="Delete my answers" state={form} button="Delete my answers" warning back={paths.equality()}>
    {Object.keys(data.answers).length > 0 ? (
      <p>
        All your answers to the equality questions are deleted at once, and counted no longer. You can answer again
        later.
      </p>
    ) : (
      <p>You have answered none of the equality questions. There is nothing to delete.</p>
    )}
  </FormPage>
)

const told = {
  saved: 'Your answers are saved. Nobody else can see them.',
  deleted: 'Your answers are deleted.',
}
