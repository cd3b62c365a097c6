import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { AdvertFacts } from './advert-page.tsx'
import type { Advert } from './queries.ts'

export const PostPage = ({ data, form }: ViewProps<Advert>) => (
  <FormPage
    title="It is a board post"
    caption={data.title}
    state={form}
    button="Make it a vacancy"
    back={paths.advert(data.id)}
  >
    <p>
      Its organisation’s recruiters and the region’s talent team will see it among the vacancies. No clock begins: the
      organisation has not turned to the pool with it.
    </p>
    <AdvertFacts it={data} />
  </FormPage>
)

export const DismissPage = ({ data, form }: ViewProps<Advert>) => (
  <FormPage
    title="It is not a board post"
    caption={data.title}
    state={form}
    button="Settle it"
    warning
    back={paths.advert(data.id)}
  >
    <p>Nobody is asked about this advert again when it comes in another file.</p>
    <AdvertFacts it={data} />
  </FormPage>
)

export const ReconsiderPage = ({ data, form }: ViewProps<Advert>) => (
  <FormPage
    title="Look at it again"
    caption={data.title}
    state={form}
    button="Put it back in the queue"
    back={paths.advert(data.id)}
  >
    <p>The advert waits again for somebody to say whether it is for a board post.</p>
  </FormPage>
)
