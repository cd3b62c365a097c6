import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { roleFamilies } from '../../rules/categories.ts'
import { counted, rolesTyped } from '../../rules/directory.ts'
import { Layout } from '../../ui/layout.tsx'
import { More } from '../../ui/more.tsx'
import { counted as inWords, listed, moment } from '../../ui/words.ts'
import { addressOf, isNarrowed, queryOf } from './choice.ts'
import { Narrow } from './facets.tsx'
import { Listed } from './listed.tsx'
import type { DirectoryData } from './loaded.ts'
import { Chosen } from './tags.tsx'

export function DirectoryPage({ data }: ViewProps<DirectoryData>) {
  const { region, choice, found, saved } = data
  return (
    <Layout title={`Talent pool, ${region.name}`} wide>
      <h1>
        <span class="nhsuk-caption-l">{region.name}</span>
        {saved ? saved.name : 'Talent pool'}
      </h1>
      <Places {...data} />
      <Pool {...data} />
      <div class="app-directory">
        <details class="nhsuk-details app-directory__fold">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">Search and filter</span>
          </summary>
          <Narrow {...data} />
        </details>
        <section aria-labelledby="found" class="app-directory__found">
          <h2 id="found" class="nhsuk-heading-m">
            {number(data)}
          </h2>
          <Chosen {...data} />
          <Instead {...data} />
          <Roles {...data} />
          <Ways {...data} />
          {found.rows.length === 0 ? <Nobody {...data} /> : <Listed {...data} />}
          <More href={found.next && `${addressOf(choice)}&after=${encodeURIComponent(found.next)}`} noun="members" />
        </section>
      </div>
    </Layout>
  )
}

/** Whose members are listed. */
const Places = ({ region, teams, choice }: DirectoryData) => (
  <p>
    {choice.from === 'own' ? (
      <>
        Members whom this region’s board admitted.{' '}
        <a href={addressOf({ ...choice, from: 'others' })}>See members of other boards who would work here</a>
      </>
    ) : (
      <>
        Members whom other boards admitted, and who would work in {region.name}.{' '}
        <a href={addressOf({ ...choice, from: 'own' })}>See this board’s own members</a>
      </>
    )}
    {teams.length > 1 && (
      <>
        {' '}
        Your other regions:{' '}
        {teams
          .filter(({ code }) => code !== region.code)
          .map(({ code, name }, at) => (
            <>
              {at > 0 && ', '}
              <a href={addressOf({ ...choice, region: code })}>{name}</a>
            </>
          ))}
        .
      </>
    )}
  </p>
)

const number = ({ found, choice }: DirectoryData) => {
  if (found.number !== null) return inWords(found.number, 'member')
  return isNarrowed(choice) ? `More than ${inWords(counted, 'member')}` : 'Members'
}

const Instead = ({ found: { instead }, choice }: DirectoryData) =>
  instead.length > 0 && (
    <p>
      Nobody has “{choice.words}”. Showing results for <strong>{listed(instead)}</strong>.
    </p>
  )

/** A role that is typed finds who holds it or writes of it; who looks for it is found by the choice. */
function Roles({ choice }: DirectoryData) {
  const roles = rolesTyped(choice.words).filter((role) => !choice.chosen.role?.includes(role))
  if (roles.length === 0) return null
  return (
    <p>
      Or see members who look for {roles.length === 1 ? 'this role' : 'these roles'}:{' '}
      {roles.map((role, at) => (
        <>
          {at > 0 && ', '}
          <a href={addressOf({ ...choice, words: '', chosen: { ...choice.chosen, role: [role] } })}>
            {roleFamilies[role]}
          </a>
        </>
      ))}
    </p>
  )
}

/** What else a team does with its pool. */
const Pool = ({ region }: DirectoryData) => (
  <ul class="nhsuk-list app-directory__ways">
    <li>
      <a href={paths.membersWaiting()}>Members who wait for your team</a>
    </li>
    <li>
      <a href={paths.savedSearches()}>Your saved searches</a>
    </li>
    <li>
      <a href={paths.uploadMembers(region.code)}>Import members from a list</a>
    </li>
    <li>
      <a href={paths.exportsMade()}>Exports that were made</a>
    </li>
  </ul>
)

/** What may be done with what is found. */
const Ways = ({ choice, saved, found }: DirectoryData) => (
  <ul class="nhsuk-list app-directory__ways">
    <li>
      <a href={`${paths.saveSearch()}?${queryOf(choice)}`}>Save this search</a>
    </li>
    {found.rows.length > 0 && (
      <li>
        <a href={`${paths.exportMembers()}?${queryOf(choice)}`}>Export as a spreadsheet</a>
      </li>
    )}
    {saved && <li>You last looked on {moment(saved.seen_at)}.</li>}
  </ul>
)

function Nobody({ choice, found }: DirectoryData) {
  if (isNarrowed(choice))
    return (
      <p>
        Nobody fits all of that. Remove one of your choices above, or{' '}
        <a href={addressOf({ ...choice, words: '', chosen: {} })}>see all {inWords(found.scope, 'member')}</a>.
      </p>
    )
  return choice.from === 'own' ? (
    <p>
      Nobody yet. Members come from <a href={paths.applications()}>applications that your board admits</a>, and from the
      list that it may have kept before.
    </p>
  ) : (
    <p>No member of another board has said that they would work here.</p>
  )
}
