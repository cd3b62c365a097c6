import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { horizons, type Dimension } from '../../rules/frameworks/framework.ts'
import { Form, Problems } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { insetText } from '../../ui/nhs.ts'
import { listed } from '../../ui/words.ts'
import { FinishedPart } from './finished-part.tsx'
import { ItemQuestion } from './item-question.tsx'
import type { SelfAssessment } from './queries.ts'
import { nobodyStrongAtEverything } from './words.ts'

export interface PartData extends SelfAssessment {
  dimension: Dimension
  readers: { partner_name: string }[]
}

const toReport = { text: 'Save and see your report', value: 'report' }

export function PartPage({ data: it, form }: ViewProps<PartData>) {
  const { dimension, framework } = it
  return (
    <Layout
      title={dimension.title}
      back={{ href: paths.selfAssessment(it.id), text: 'Back to your report' }}
      wrong={Object.keys(form.errors).length > 0}
    >
      <Problems state={form} />
      <h1>
        <span class="nhsuk-caption-l">{placeOf(it)}</span>
        {dimension.title}
      </h1>
      {it.finished_at ? (
        <FinishedPart it={it} typed={form.typed} />
      ) : (
        <>
          <p>{dimension.about}</p>
          <p>{nobodyStrongAtEverything} Leave out what you like; you can come back to it.</p>
          <p>{framework.aboutDescriptors}</p>
          {it.readers.length > 0 &&
            insetText({
              text: `${listed(it.readers.map((reader) => reader.partner_name))} can read what you save here.`,
            })}
          <Form state={{ ...form, fields: {} }} button="Save and continue" secondButton={toReport}>
            {dimension.items.map((item, index) => (
              <>
                {item.horizon && item.horizon !== dimension.items[index - 1]?.horizon && (
                  <h2 class="app-horizon">{horizons[item.horizon]}</h2>
                )}
                <ItemQuestion item={item} question={dimension.question} ours={framework.descriptorsOurs} state={form} />
              </>
            ))}
          </Form>
        </>
      )}
    </Layout>
  )
}

/** "Executive Director Success Profile: part 2 of 4". */
function placeOf({ framework: { title, dimensions }, dimension }: PartData) {
  const place = dimensions.findIndex(({ slug }) => slug === dimension.slug) + 1
  return dimensions.length > 1 ? `${title}: part ${place} of ${dimensions.length}` : title
}
