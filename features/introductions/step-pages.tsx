import type { ViewProps } from '../../platform/page.ts'
import { paths } from '../../paths.ts'
import { insetText } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'
import { isInterviewAhead } from './interview.ts'
import { MovePage } from './move-page.tsx'
import type { Introduction } from './queries.ts'

type Props = ViewProps<Introduction>

const notYet = ({ interview_on }: Introduction) =>
  `The interview on ${day(interview_on ?? '')} has not taken place yet.`

export const AskForProfilePage = ({ data, form }: Props) => (
  <MovePage title="Open the profile" button="Open the profile and see who it is" it={data} form={form}>
    <p>
      You see it at once: name, current post, employer, statements, and a CV where there is one. The member is told that
      you opened it. You may use it for this post only, as your organisation’s{' '}
      <a href={paths.dataSharingAgreement(data.organisation_code)}>data-sharing agreement</a> says.
    </p>
  </MovePage>
)

export const ShortlistPage = ({ data, form }: Props) => (
  <MovePage title="Shortlist" button="Put on the shortlist" it={data} form={form}>
    <p>{data.member_name} and the talent team see that they are on your shortlist.</p>
  </MovePage>
)

export const InterviewPage = ({ data, form }: Props) => (
  <MovePage title="Set the interview day" button="Save the interview day" it={data} form={form}>
    <p>
      {data.member_name} and the talent team see the day, and what you write here. A later day replaces an earlier one.
    </p>
  </MovePage>
)

export const OfferPage = ({ data, form }: Props) => (
  <MovePage title="Make an offer" button="Record the offer" it={data} form={form}>
    <p>
      {data.member_name} sees that you would like to appoint them. The offer itself, and what it says, you make to them
      outside this service; if you do not know how to reach them, the talent team puts you in touch. The checks come
      next, then the appointment.
    </p>
    {isInterviewAhead(data) && insetText({ html: <p>{notYet(data)} It is taken off their page.</p> })}
    <p>Give the others their answer once the appointment is sure: it may still fall through.</p>
  </MovePage>
)

export const ChecksPage = ({ data, form }: Props) => (
  <MovePage title="Record the checks" button="Save" it={data} form={form}>
    <p>
      Both have to be done before an appointment is recorded. Enter the one that is done, and come back for the other.
      What a check found does not belong here.
    </p>
  </MovePage>
)

export const AppointmentPage = ({ data, form }: Props) => (
  <MovePage title="Record the appointment" button="Record appointment" it={data} form={form}>
    <p>
      The vacancy is then filled from the pool.{' '}
      {data.contract_type === 'substantive'
        ? `${data.member_name} leaves the pool on the day they begin.`
        : `${data.member_name} is unavailable until the post ends${data.contract_type === 'joint' ? ', or leaves the pool where you enter no end' : ''}.`}{' '}
      Everybody else whom you have seen is owed an answer within ten working days.
    </p>
  </MovePage>
)

export const TurnDownPage = ({ data, form }: Props) => (
  <MovePage title="Record that they were not appointed" button="Record, with feedback" it={data} form={form}>
    <p>
      Nobody is left without an answer: {data.member_name} reads your feedback, and so does the talent team.
      {!data.knows || data.state === 'accepted' ? ' Say what in the summary did not meet the post.' : ''}
    </p>
    {isInterviewAhead(data) && insetText({ html: <p>{notYet(data)} It is taken off their page.</p> })}
  </MovePage>
)

export const OfferRefusedPage = ({ data, form }: Props) => (
  <MovePage title="They refused the offer" button="Record that they refused the offer" it={data} form={form}>
    <p>
      The introduction ends, and {data.member_name} stays in the pool. The vacancy stays open: go on with the others, or
      ask the talent team again where nobody is left.
    </p>
  </MovePage>
)

export const FallThroughPage = ({ data, form }: Props) => (
  <MovePage title="The appointment fell through" button="Open the vacancy again" warning it={data} form={form}>
    <p>
      Use this where {data.member_name} does not come, or you took the offer back. The vacancy is open again, and the
      member is back in the pool where their term is not over. The talent team looks first at those whom you could have
      appointed.
    </p>
  </MovePage>
)
