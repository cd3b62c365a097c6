import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Fence } from './fence.tsx'
import { ConfirmTalkedPage, DidNotTakePlacePage } from './held-elsewhere-pages.tsx'
import { MovePage, type MoveProps } from './move-page.tsx'
import type { Conversation } from './queries.ts'

type Shown = Pick<MoveProps, 'data' | 'form'>

export const AcceptPage = ({ data, form }: MoveProps) => (
  <MovePage title={`Accept the talent conversation with ${data.person_name}`} button="Accept" it={data} form={form}>
    <p>
      You then agree a day, prepare, talk, and each write down your view. It takes about two hours, and some time to
      prepare. Read <a href={paths.conversationGuide()}>what is asked of you</a>.
    </p>
    <Fence />
  </MovePage>
)

export const AgreePage = ({ data, form }: MoveProps) => (
  <MovePage title={`Accept the talent conversation with ${data.partner_name}`} button="Accept" it={data} form={form}>
    <p>
      You then agree a day, prepare, talk, and each write down your view. Nobody but the two of you reads it, unless you
      share it. Read <a href={paths.conversationGuide()}>how to prepare</a>.
    </p>
    <Fence />
  </MovePage>
)

export const DeclinePage = ({ data, form }: MoveProps) => (
  <MovePage title="Decline the talent conversation" button="Decline" warning it={data} form={form}>
    <p>It ends here. Nobody but the two of you learns of it.</p>
  </MovePage>
)

export const CancelPage = ({ data, form }: MoveProps) =>
  data.elsewhere ? <DidNotTakePlacePage data={data} form={form} /> : <CallOff data={data} form={form} />

const CallOff = ({ data, form }: Shown) => (
  <MovePage title="Call off the talent conversation" button="Call it off" warning it={data} form={form}>
    <p>
      It ends here, and what is written in it can no longer be changed. You can begin another one at any time. Nobody
      but the two of you learns of it.
    </p>
  </MovePage>
)

export const DayPage = ({ data, form }: ViewProps<Conversation>) => (
  <MovePage title="When and where you talk" button="Save and tell both" it={data} form={form}>
    <p>Both of you are told by email. Leave enough time: about two hours, where nobody listens in.</p>
  </MovePage>
)

export const AcknowledgePage = ({ data, form }: MoveProps) => (
  <MovePage title="Acknowledge the record" button="Acknowledge the record" it={data} form={form}>
    <p>Read it through first. Once both of you have acknowledged it, nobody can change it any more.</p>
  </MovePage>
)

export const ConfirmPage = ({ data, form, actor }: MoveProps) =>
  data.elsewhere ? (
    <ConfirmTalkedPage data={data} form={form} actor={actor} />
  ) : (
    <MovePage title="Acknowledge the record" button="Acknowledge the record" it={data} form={form}>
      <p>
        The other of you has acknowledged it. Once you do, nobody can change it any more, and its actions stand in the
        development plan.
      </p>
    </MovePage>
  )
