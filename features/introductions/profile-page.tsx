import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import type { Contact } from '../boards/contact.ts'
import { ContactLine } from '../boards/contact-line.tsx'
import type { MemberFacts } from './member-facts.ts'
import type { Introduction } from './queries.ts'
import { MemberProfile } from './what-is-seen.tsx'

type Profile = Introduction & { facts: MemberFacts; contact: Contact | null }

export const ProfilePage = ({ data }: ViewProps<Profile, 'introduction.read'>) => (
  <Layout title={`Profile of ${data.member_name}`} back={{ href: paths.introduction(data.id) }}>
    <h1>
      <span class="nhsuk-caption-l">
        Introduced for {data.title}, {data.organisation_name}
      </span>
      {data.member_name}
    </h1>
    {insetText({
      html: (
        <p>
          For this post only, and for those who decide about it:{' '}
          <a href={paths.dataSharingAgreement(data.organisation_code)}>what your organisation agreed to</a>. The member
          sees that you read it. To reach them, ask the talent team, or set the interview day with what they need to
          know.
        </p>
      ),
    })}
    <MemberProfile facts={data.facts} />
    {data.facts.cv_name && (
      <p>
        <a href={paths.profileCv(data.id)}>Download the CV</a>
      </p>
    )}
    <ContactLine contact={data.contact} />
    <p>
      <a href={paths.introduction(data.id)}>Go on with the introduction of {data.member_name}</a>
    </p>
  </Layout>
)
