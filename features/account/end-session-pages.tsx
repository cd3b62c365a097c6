import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { moment } from '../../ui/words.ts'
import { browserInWords } from './browser-in-words.ts'
import type { OpenSession } from './queries.ts'

export const EndSessionPage = ({ data, form }: ViewProps<OpenSession>) => (
  <FormPage title="End this session" state={form} button="End the session" back={paths.account()} warning>
    <p>
      {browserInWords(data.userAgent)}, signed in on {moment(data.began)}. Whoever uses it has to sign in again.
    </p>
  </FormPage>
)

export const EndOthersPage = ({ form }: ViewProps<object>) => (
  <FormPage title="End all other sessions" state={form} button="End all others" back={paths.account()} warning>
    <p>You stay signed in here. Every other browser and device has to sign in again.</p>
  </FormPage>
)
