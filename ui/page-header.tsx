import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { paths } from '../paths.ts'
import { may, type Permission } from '../rules/permissions.ts'
import type { Actor } from '../rules/roles.ts'
import { useFrame } from './frame.tsx'
import { header, skipLink, tag } from './nhs.ts'

/** The service's name, and the ways that this reader's roles open. */
export function PageHeader() {
  const { actor, path, demonstration } = useFrame()
  return (
    <>
      {skipLink({ href: '#maincontent', text: 'Skip to main content' })}
      {named(
        header({
          logo: { href: paths.home(), ariaLabel: 'Aspire Together home' },
          service: { text: 'Aspire Together', href: paths.home() },
          navigation: { items: navigation(actor, path, demonstration) },
          account: { items: account(actor) },
        }),
        actor,
      )}
      <PhaseBanner demonstration={demonstration} />
    </>
  )
}

function PhaseBanner({ demonstration }: { demonstration: boolean }) {
  return (
    <aside class="app-phase" aria-label="About this service">
      <p class="nhsuk-width-container app-phase__words">
        {demonstration ? tag({ text: 'Demonstration' }) : tag({ text: 'Beta' })}{' '}
        {demonstration
          ? 'The people and organisations here are invented, and no email leaves this machine.'
          : 'This is a new service. Tell your regional talent board what would make it better.'}
      </p>
    </aside>
  )
}

function navigation(actor: Actor | null, path: string, demonstration: boolean) {
  const ways: Way[] = [
    { href: paths.overview(), text: 'Overview', can: 'overview.see' },
    { href: paths.conversations(), text: 'Conversations', can: 'conversation.offer' },
    { href: paths.boards(), text: 'Talent boards', can: 'everybody' },
    { href: paths.nominations(), text: 'Nominations', can: 'nomination.list' },
    { href: paths.applications(), text: 'Applications', can: 'application.list' },
    { href: paths.panels(), text: 'Panels', can: 'panel.list' },
    { href: paths.adjustmentsAsked(), text: 'Adjustments', can: 'adjustment.see' },
    { href: paths.members(), text: 'Pool', can: 'membership.list' },
    { href: paths.hiring(), text: 'Hiring', can: 'hiring.see', leadsTo: paths.vacancies() },
    { href: paths.vacancies(), text: 'Vacancies', can: 'vacancy.match' },
    { href: paths.organisations(), text: 'Organisations', can: 'everybody' },
    { href: paths.people(), text: 'Roles', can: 'role.see' },
    { href: paths.health(), text: 'Health', can: 'health.see' },
    { href: paths.personas(), text: 'Try a role', can: 'demonstration' },
  ]
  const open = ways.filter(({ can }) => (can === 'demonstration' ? demonstration : may(actor, can)))
  const within = (at: string) => path === at || path.startsWith(`${at}/`)
  return open.map(({ href, text, leadsTo }) => {
    const led = leadsTo !== undefined && within(leadsTo) && !open.some((way) => way.href === leadsTo)
    return { href, text, current: path === href, active: path.startsWith(`${href}/`) || led }
  })
}

interface Way {
  href: string
  text: string
  can: Permission | 'demonstration'
  /** Pages that one comes to from there, for whom no other way leads to them. */
  leadsTo?: string
}

/** Stands for the reader's name, so that all readers with the same ways share one drawing of the header. */
const anyName = '{name}'

const named = (drawn: HtmlEscapedString, actor: Actor | null) =>
  raw(drawn.toString().replace(anyName, () => html`${actor?.name ?? ''}`.toString()))

const account = (actor: Actor | null) =>
  actor
    ? [
        { text: anyName, href: paths.account(), icon: true },
        { text: 'Sign out', action: paths.signOut(), method: 'post' },
      ]
    : [{ text: 'Sign in', href: paths.signIn(), icon: true }]
