import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { labelOf } from '../../rules/categories.ts'
import { conflicts } from '../../rules/conflicts.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import type { Given } from './given.ts'
import type { Assessment } from './queries.ts'
import type { ToReport } from './staffing-pages.ts'
import type { substitutesFor } from './substitutes.ts'

export const ConflictPage = ({ data: it, form }: ViewProps<ToReport>) => (
  <FormPage
    title="Report a conflict of interest"
    caption={it.called}
    state={form}
    button="Report the conflict"
    warning
    back={paths.assessment(it.id)}
  >
    <p>
      {it.self
        ? 'A conflict is no fault. From now on you cannot open this candidate’s assessment.'
        : 'From now on they cannot open this candidate’s assessment.'}{' '}
      Scores that are locked are kept and not counted. It cannot be taken back.
    </p>
  </FormPage>
)

export const ExcusePage = ({ data: it, form }: ViewProps<Assessment & { absent: Given }>) => (
  <FormPage
    title={`Release ${it.absent.name} from scoring`}
    caption={it.called}
    state={form}
    button="Release"
    warning
    back={paths.assessment(it.id)}
  >
    <p>
      For an assessor who is absent, so that the others need not wait. Three must still score, a chief executive among
      them. They can no longer score this candidate.
    </p>
  </FormPage>
)

interface Assigning extends Assessment {
  substitutes: Awaited<ReturnType<typeof substitutesFor>>
}

const assignTitle = 'Give the assessment to another assessor'

export function AssignPage({ data: it, form }: ViewProps<Assigning>) {
  const others = it.substitutes.filter(({ kind }) => kind !== 'none')
  const about = (
    <>
      <p>They score alone, as the others did: until they have locked, nobody reads another’s scores.</p>
      {others.length > 0 && (
        <ul>
          {others.map(({ name, kind }) => (
            <li>
              {name}: {kind ? labelOf(conflicts, kind) : 'has not declared yet whether they may assess this candidate'}
            </li>
          ))}
        </ul>
      )}
      <p>
        Is nobody there? <a href={paths.addPanelMember(it.panel_id)}>Add somebody to the panel</a>: they declare
        conflicts first, and can then be chosen here.
      </p>
    </>
  )
  if (others.length === it.substitutes.length)
    return (
      <Layout title={assignTitle} back={{ href: paths.assessment(it.id) }}>
        <h1>
          <span class="nhsuk-caption-l">{it.called}</span>
          {assignTitle}
        </h1>
        {about}
      </Layout>
    )
  return (
    <FormPage
      title={assignTitle}
      caption={it.called}
      state={form}
      button="Give to this assessor"
      back={paths.assessment(it.id)}
    >
      {about}
    </FormPage>
  )
}
