import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { evidenceScale } from '../../rules/evidence-scale.ts'
import { agreementOf, farApart } from '../../rules/moderation.ts'
import { holds } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Table } from '../../ui/table.tsx'
import { listed } from '../../ui/words.ts'
import { levelsOf, unsettled } from './consensus.ts'
import { counting } from './given.ts'
import { Key, Picture } from './moderation-picture.tsx'
import type { Opened } from './opened.ts'
import { scoreOf } from './scores.ts'

/** The scores side by side, item by item: as a picture, and as a table that says the same. */
export function ModerationPage({ data: it, actor }: ViewProps<Opened, 'assessment.see'>) {
  const moderates = holds(actor, 'chair', it.scope) && ['moderation', 'returned'].includes(it.state)
  const apart = it.items.filter(
    ({ key }) => agreementOf(levelsOf(it.scores, counting(it.assessors), key)).apart >= farApart,
  )
  const open = unsettled(it, it.scores, it.agreed)[0]
  return (
    <Layout
      title={`Scores of ${it.called}`}
      trail={[{ href: paths.assessment(it.id), text: `Assessment of ${it.called}` }]}
      wide
    >
      <h1>
        <span class="nhsuk-caption-l">{it.called}</span>
        The scores side by side
      </h1>
      <p>
        {apart.length > 0
          ? `The panel is two steps or more apart on ${listed(apart.map(({ label }) => `“${label}”`))}: talk about ${apart.length === 1 ? 'this' : 'these'} first.`
          : 'On no item is the panel two steps apart or more.'}{' '}
        There is no total, and none may be made.
      </p>
      {moderates && open && button({ text: 'Record what the panel agrees on', href: paths.consensus(it.id, open.key) })}
      {moderates && !open && button({ text: 'Propose an outcome', href: paths.proposeOutcome(it.id) })}
      <h2 class="nhsuk-heading-m">At a glance</h2>
      <Key assessors={it.assessors} />
      <Picture it={it} />
      <h2 class="nhsuk-heading-m">Scores and evidence</h2>
      {it.items.map((item) => (
        <section class="app-section">
          <h3 class="nhsuk-heading-s">{item.label}</h3>
          <Table
            caption={`Scores of ${item.label}`}
            headings={['Assessor', 'Score', 'Evidence']}
            rows={it.assessors.map((one) => {
              const score = scoreOf(it.scores, one.person_id, item.key)
              const was = it.scores.find(
                (other) => other.person_id === one.person_id && other.item === item.key && other.number === 0,
              )
              return [
                `${one.name}${one.conflicted ? ', not counted' : ''}`,
                score ? (
                  <Level
                    level={evidenceScale[score.level]}
                    was={score.number > 0 && was ? evidenceScale[was.level] : null}
                    because={score.reason}
                  />
                ) : (
                  'None'
                ),
                <span class="app-user-text">{score?.evidence ?? ''}</span>,
              ]
            })}
          />
          <Agreed it={it} item={item.key} moderates={moderates} label={item.label} />
        </section>
      ))}
    </Layout>
  )
}

const Level = ({ level, was, because }: { level: string; was: string | null; because: string }) => (
  <span>
    {level}
    {was && (
      <>
        <br />
        <span class="app-muted app-user-text">
          Locked as {was.toLowerCase()}; corrected: {because}
        </span>
      </>
    )}
  </span>
)

function Agreed({ it, item, moderates, label }: { it: Opened; item: string; moderates: boolean; label: string }) {
  const agreed = it.agreed.find((one) => one.item === item)
  return (
    <p class="app-user-text">
      {agreed ? (
        <>
          <strong>Agreed: {evidenceScale[agreed.level].toLowerCase()}.</strong> {agreed.reason}
        </>
      ) : (
        'Nothing agreed yet.'
      )}{' '}
      {moderates && (
        <a href={paths.consensus(it.id, item)}>
          {agreed ? 'Change' : 'Record'}
          <span class="nhsuk-u-visually-hidden"> what is agreed on {label}</span>
        </a>
      )}
    </p>
  )
}
