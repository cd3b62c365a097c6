import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { vacancy as lifecycle } from '../../rules/lifecycles.ts'
import { mayOn } from '../../rules/permissions.ts'
import { holds } from '../../rules/roles.ts'
import { isLive } from '../../rules/lifecycles/vacancy.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { History, Moves, StateTag } from '../../ui/thing.tsx'
import type { Happened } from '../../ui/timeline.tsx'
import type { Contact } from '../boards/contact.ts'
import { ContactLine } from '../boards/contact-line.tsx'
import type { introductionsTo } from '../introductions/lists.ts'
import { isPredicted } from './actions.ts'
import { NamedByAnother } from './partner-pages.tsx'
import type { Appointment, partnersOf, Vacancy } from './queries.ts'
import { maySeeHowMany, type lastGlimpse } from './glimpse.ts'
import { AskedFor, Glimpse, KeepFresh, PostSummary, OutOfDate, Unshared } from './parts.tsx'
import type { LedTo } from './led-to.ts'
import { Introductions } from './introduced.tsx'
import { actsFor } from './partners.ts'
import { NotAsked, PoolFirst } from './pool-first.tsx'
import { Twins } from './twins-inset.tsx'
import type { twinsOf } from './twins.ts'
import { QuietMoves } from './quiet-moves.tsx'
import { Searches } from './searches.tsx'
import type { searchesFor } from './search-firms.ts'
import { wayHere } from './way-here.ts'

export interface VacancyData {
  vacancy: Vacancy
  partners: Awaited<ReturnType<typeof partnersOf>>
  introductions: Awaited<ReturnType<typeof introductionsTo>>
  searches: Awaited<ReturnType<typeof searchesFor>>
  glimpse: Awaited<ReturnType<typeof lastGlimpse>>
  led: LedTo
  appointment: Appointment
  /** Others that may be for the same post, while this one is prepared. */
  twins: Awaited<ReturnType<typeof twinsOf>>
  tieBreaks: number
  /** For the organisation, whom it may speak with. */
  contact: Contact | null
  happened: Happened[]
  today: string
}

export function VacancyPage({ data, actor }: ViewProps<VacancyData, 'vacancy.see'>) {
  const { vacancy: it, introductions } = data
  const live = isLive(it.state)
  const goesOn = live || it.state === 'draft'
  const team = holds(actor, 'talent-team', it.scope)
  const recruiter = holds(actor, 'recruiter', it.scope)
  return (
    <Layout title={it.title} trail={wayHere(actor)}>
      <h1>
        <span class="nhsuk-caption-l">{it.organisation_name}</span>
        {it.title}
      </h1>
      <p>
        <StateTag of={lifecycle} state={it.state} /> <OutOfDate it={it} today={data.today} />
      </p>
      {it.state === 'draft' && <Unshared it={it} partners={data.partners} />}
      {goesOn && <NamedByAnother it={it} partners={data.partners} actor={actor} />}
      <Twins twins={data.twins} />
      {recruiter && goesOn && <KeepFresh it={it} today={data.today} />}
      <PoolFirst it={it} led={data.led} today={data.today} team={team} recruiter={recruiter} />
      {recruiter && <NotAsked it={it} />}
      {team && live && button({ text: 'Find fitting members', href: paths.matches(it.id) })}
      <Moves of={lifecycle} thing={it} actor={actor} ways={waysOn(it)} />
      {it.state !== 'draft' && (
        <Introductions
          rows={introductions}
          appointment={data.appointment}
          led={data.led}
          asked={it.state === 'open' && it.asked_on !== null && it.answer !== 'nobody-fits'}
          team={team}
          live={live}
          tieBreaks={data.tieBreaks}
          leads={actsFor(actor, it).length > 0 ? it.organisation_name : null}
          tieBreak={
            mayOn(actor, 'tie-break.record', { recruiter: it.organisation_code }) ? paths.tieBreak(it.id) : null
          }
        />
      )}
      {maySeeHowMany(actor, it) && goesOn && <Glimpse it={it} glimpse={data.glimpse} today={data.today} />}
      <PostSummary it={it} partners={data.partners} recruiter={recruiter} />
      <AskedFor it={it} recruiter={recruiter} />
      {it.state !== 'draft' && <Searches it={it} searches={data.searches} recruiter={recruiter} team={team} />}
      {recruiter && <ContactLine contact={data.contact} />}
      <QuietMoves it={it} appointment={data.appointment} actor={actor} />
      <History happened={data.happened} actor={actor} />
    </Layout>
  )
}

/** A draft is shared as what it was begun as. */
const waysOn = (it: Vacancy) => ({
  ...(isPredicted(it) ? { predict: paths.predictVacancy(it.id) } : {}),
  share: paths.askPool(it.id),
  confirm: paths.confirmVacancy(it.id),
})
