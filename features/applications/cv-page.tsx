import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import type { Application } from './queries.ts'

export const CvPage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Your CV"
    caption="Your application"
    state={form}
    button={data.cv_name ? 'Replace CV' : 'Attach CV'}
    back={paths.application(data.id)}
  >
    <p>
      You need not attach one. Your board’s talent team can download it once you have submitted. Leave out your date of
      birth, your photograph and your home address.
    </p>
    {form.meanwhile !== undefined && <p>Your file was not kept: choose it again if it is to replace this one.</p>}
    {data.cv_name && <AttachedCv it={data} />}
  </FormPage>
)

const AttachedCv = ({ it }: { it: Application }) => (
  <>
    <Summary
      rows={[
        { key: 'Attached now', value: <CvLink it={it} /> },
        { key: 'Attached on', value: it.cv_added_at ? day(it.cv_added_at) : '' },
      ]}
    />
    <p>
      <a href={paths.removeCv(it.id)}>Remove this CV</a>
    </p>
  </>
)

/** The size of a file as people read it: "12 KB", "1.4 MB". */
const fileSize = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** The way to save the CV, with its name and size. */
export const CvLink = ({ it }: { it: Application }) => (
  <a href={paths.downloadCv(it.id)}>
    {it.cv_name} ({fileSize(it.cv_size ?? 0)})
  </a>
)

export const RemoveCvPage = ({ data, form }: ViewProps<Application>) => (
  <FormPage
    title="Remove your CV"
    caption="Your application"
    state={form}
    button="Remove CV"
    warning
    back={paths.cv(data.id)}
  >
    <p>{data.cv_name} is deleted. You can attach another until you submit.</p>
  </FormPage>
)
