import type { Child, PropsWithChildren } from 'hono/jsx'
import { paths } from '../paths.ts'
import { backLink, breadcrumb, notificationBanner } from './nhs.ts'
import { DocumentHead } from './document-head.tsx'
import { useFrame } from './frame.tsx'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import { doneSentence } from './words.ts'

interface LayoutProps {
  title: string
  /** One step back, for a page within a task. */
  back?: { href: string; text?: string }
  /** The way here, for a page within a section. */
  trail?: { href: string; text: string }[]
  /** A form on the page is wrong: the title says so first. */
  wrong?: boolean
  wide?: boolean
  /** What stands above the content, from edge to edge. */
  hero?: Child
}

/** The whole document around a page's content. */
export function Layout({ title, back, trail, wrong, wide, hero, children }: PropsWithChildren<LayoutProps>) {
  const frame = useFrame()
  const done = doneSentence(frame.done)
  const banner = done && notificationBanner({ variant: 'success', text: done })
  return (
    <html lang="en">
      <DocumentHead title={`${wrong ? 'Error: ' : ''}${title}`} />
      <body>
        <PageHeader />
        {hero ? (
          <main id="maincontent">
            {hero}
            <div class="nhsuk-width-container nhsuk-main-wrapper">
              {banner}
              {children}
            </div>
          </main>
        ) : (
          <div class="nhsuk-width-container">
            {back && <nav aria-label="Back">{backLink({ href: back.href, text: back.text ?? 'Back' })}</nav>}
            {trail && breadcrumb({ items: [{ href: paths.home(), text: 'Home' }, ...trail] })}
            <main class="nhsuk-main-wrapper" id="maincontent">
              {banner}
              {wide ? children : <div class="app-column">{children}</div>}
            </main>
          </div>
        )}
        <PageFooter />
      </body>
    </html>
  )
}
