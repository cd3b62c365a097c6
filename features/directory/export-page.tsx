import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { exported } from '../../rules/directory.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { counted } from '../../ui/words.ts'
import { addressOf } from './choice.ts'
import { inWords } from './describe.ts'
import type { Asked } from './loaded.ts'

export const ExportPage = ({ data, form }: ViewProps<Asked & { number: number; more: boolean }>) => (
  <FormPage
    title="Export members"
    caption={data.region.name}
    state={form}
    button="Download the list"
    back={addressOf(data.choice)}
  >
    <p>
      {data.more
        ? `The list holds the first ${counted(exported, 'member')} in the order you chose. Narrow it for the others.`
        : `The list holds ${counted(data.number, 'member')}.`}{' '}
      {inWords(data.choice, data.regions, true)}.
    </p>
    <p>
      It holds personal data: keep it where only those who need it can open it, and delete it when you have used it. It
      is out of date tomorrow; the directory is not. Your team reads who took out what, and for what, in the{' '}
      <a href={paths.exportsMade()}>list of exports</a>.
    </p>
  </FormPage>
)
