import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { searchInput } from '../../ui/nhs.ts'
import { counted, day } from '../../ui/words.ts'
import { kindOf } from './kinds.ts'
import type { FoundOrganisation } from './queries.ts'

interface Data {
  typed: string
  found: FoundOrganisation[]
  more: boolean
}

/** Finds an organisation by a part of its name. */
export function OrganisationsPage({ data }: ViewProps<Data, 'everybody'>) {
  return (
    <Layout title={data.typed ? `Organisations named “${data.typed}”` : 'Organisations'} trail={[]}>
      <h1>Organisations</h1>
      <p class="nhsuk-body-l">NHS trusts, integrated care boards and those that came before them.</p>
      <form method="get" action={paths.organisations()} role="search">
        {searchInput({
          id: 'q',
          name: 'q',
          label: { text: 'Name or code', size: 's' },
          hint: { text: 'Part of a name is enough, also an earlier name. For example: barts, or R1H' },
          value: data.typed,
          width: 20,
        })}
      </form>
      {data.typed ? <Found {...data} /> : <Elsewhere />}
    </Layout>
  )
}

function Found({ typed, found, more }: Data) {
  if (found.length === 0)
    return (
      <>
        <h2>No organisation found</h2>
        <p>
          We know none by <span class="app-user-text">“{typed}”</span>. Try one word of its name, or check the code.
        </p>
      </>
    )
  return (
    <>
      <h2>{more ? `The first ${found.length} organisations` : counted(found.length, 'organisation')}</h2>
      {more && <p>More of them match. Type more of the name.</p>}
      <ul class="nhsuk-list app-found">
        {found.map(({ code, kind, closed, name, found_as }) => (
          <li>
            <a class="app-user-text" href={paths.organisation(code)}>
              {name}
            </a>
            <br />
            <span class="app-muted">
              {kindOf(kind)}, code {code}
              {closed && `, closed ${day(closed)}`}
              {found_as && <span class="app-user-text">, earlier named {found_as}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Elsewhere = () => (
  <p>
    Or go to the organisations of a region through <a href={paths.boards()}>its talent board</a>.
  </p>
)
