import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { privacyNotices, type Audience } from '../../rules/privacy-notices.ts'
import { Layout } from '../../ui/layout.tsx'
import { button, details } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { moment } from '../../ui/words.ts'
import { HowLong } from './how-long.tsx'
import type { Kept } from './kept.ts'
import { versionAt } from './notice-page.tsx'
import type { noticesSeen } from './notices-seen.ts'
import { OwnRequests, type OwnRequestsData } from './own-requests.tsx'

interface YourData extends OwnRequestsData {
  kept: Kept[]
  equality: boolean
  notices: Awaited<ReturnType<typeof noticesSeen>>
}

export const YourDataPage = ({ data }: ViewProps<YourData>) => (
  <Layout title="Your data" trail={[{ href: paths.account(), text: 'Your account' }]}>
    <h1>Your data</h1>
    <p class="nhsuk-body-l">What Aspire Together keeps about you, for how long, and what you can ask for.</p>
    <h2>A copy of everything</h2>
    <p>
      One file with all that is kept about you and that you wrote, what others wrote about you, and who looked at it. It
      can be read by people and by other programs. That you downloaded it is recorded; nobody is told.
    </p>
    {button({ text: 'Download your data', href: paths.exportData() })}
    <h2>What we keep</h2>
    <WhatWeKeep kept={data.kept} />
    <h2>Equality information</h2>
    <p>
      {data.equality ? 'You have given equality information.' : 'You have given no equality information.'} Only you can
      see it, here and in your copy. <a href={paths.equality()}>See, change or delete it</a>
    </p>
    <OwnRequests {...data} />
    <h2>Privacy notices you have seen</h2>
    <NoticesSeen notices={data.notices} />
    <h2>How long we keep it</h2>
    <p>Every night the service removes what has been kept long enough, unless the law makes us hold on to it.</p>
    {details({ summary: 'How long each kind is kept', html: <HowLong /> })}
  </Layout>
)

const WhatWeKeep = ({ kept }: { kept: Kept[] }) => (
  <>
    <p>
      Your name, email addresses and sessions are in <a href={paths.account()}>your account</a>, and what happened is on{' '}
      <a href={paths.overview()}>your overview</a>.
    </p>
    {kept.length > 0 && (
      <Table
        caption="What we keep about you"
        headings={['What', 'How many']}
        rows={kept.map(({ what, count, href }) => [<a href={href}>{what}</a>, String(count)])}
      />
    )}
  </>
)

const NoticesSeen = ({ notices }: Pick<YourData, 'notices'>) =>
  notices.length === 0 ? (
    <p>
      None yet. One stands beside each form that asks for your data; <a href={paths.privacy()}>read them all</a>.
    </p>
  ) : (
    <Table
      caption="Privacy notices you have seen"
      headings={['Notice', 'Seen first']}
      rows={notices.map(({ audience, version, at }) => [
        audience in privacyNotices ? (
          <a href={versionAt(audience as Audience, version)}>
            {privacyNotices[audience as Audience].label}, version {version}
          </a>
        ) : (
          `${audience}, version ${version}`
        ),
        moment(at),
      ])}
    />
  )
