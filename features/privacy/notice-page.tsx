import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { audiences, noticeFor, noticeSeen, privacyNotices, type Audience } from '../../rules/privacy-notices.ts'
import type { Notice } from '../../rules/privacy-notices.ts'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { day } from '../../ui/words.ts'

export interface NoticeData {
  audience: Audience
  shown: Notice
  current: number
  /** The versions there have been until today, the newest first. */
  versions: readonly Notice[]
}

/** A notice as it is on a day, or in an earlier version; null where there is none, or it is yet to come. */
export function noticeAt(name: string, version: string | null, today: string): NoticeData | null {
  const audience = audiences.find((one) => one === name)
  if (!audience) return null
  const current = noticeFor(audience, today)
  const shown = version === null ? current : noticeSeen(audience, /^\d{1,9}$/.test(version) ? Number(version) : 0)
  if (!shown || shown.version > current.version) return null
  const past = privacyNotices[audience].versions.filter((notice) => notice.version <= current.version)
  return { audience, shown, current: current.version, versions: past.toReversed() }
}

export function NoticePage({ data: { audience, shown, current, versions } }: ViewProps<NoticeData>) {
  const { label } = privacyNotices[audience]
  return (
    <Layout title={`Privacy notice: ${label}`} trail={[{ href: paths.privacy(), text: 'Privacy' }]}>
      <h1>
        <span class="nhsuk-caption-l">Privacy notice</span>
        {label}
      </h1>
      <p class="app-muted">
        Version {shown.version}, from {day(shown.from)}
      </p>
      {shown.version !== current &&
        insetText({
          html: (
            <p>
              This is an earlier version. <a href={paths.privacyNotice(audience)}>Read the one in force</a>
            </p>
          ),
        })}
      <p class="nhsuk-body-l">{shown.summary}</p>
      {shown.points.map(({ heading, text }) => (
        <>
          <h2 class="nhsuk-heading-m">{heading}</h2>
          <p>{text}</p>
        </>
      ))}
      <h2 class="nhsuk-heading-m">Versions</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {versions.map(({ version, from }) => (
          <li>
            <a href={versionAt(audience, version)}>Version {version}</a>, from {day(from)}
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** Where a version of a notice can be read again. */
export const versionAt = (audience: Audience, version: number) => `${paths.privacyNotice(audience)}?version=${version}`
