import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'

export const NamePage = ({ form }: ViewProps<{ name: string }>) => (
  <FormPage title="Change your name" state={form} button="Save" back={paths.account()}>
    <p>What you did before keeps the name you had then.</p>
  </FormPage>
)
