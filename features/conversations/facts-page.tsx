import { labelOf } from '../../rules/categories.ts'
import { conversation as lifecycle } from '../../rules/lifecycles.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { Layout } from '../../ui/layout.tsx'
import { Summary } from '../../ui/summary.tsx'
import { StateTag } from '../../ui/thing.tsx'
import { day } from '../../ui/words.ts'
import type { Facts } from './readable.ts'
import { Actions, SideBySide } from './record/record-shown.tsx'

/** What a talent team sees of a conversation. */
export const FactsPage = ({ facts: it, written }: Facts) => (
  <Layout title="Talent conversation" wide>
    <h1>Talent conversation of {it.person_name}</h1>
    <p>
      <StateTag of={lifecycle} state={it.state} />
    </p>
    <Summary
      rows={[
        { key: 'Took place', value: it.held ? 'Yes, and both acknowledged it' : 'Not yet acknowledged by both' },
        it.held_on ? { key: 'On', value: day(it.held_on) } : null,
        { key: 'With', value: it.partner_name },
        it.readiness ? { key: 'Agreed readiness', value: labelOf(readinessLabels, it.readiness) } : null,
        it.elsewhere ? { key: 'Where', value: 'Held outside this service' } : null,
      ]}
    />
    {written ? (
      <>
        <p>{it.person_name} shares the record with your team. That you read it stands in its history.</p>
        <SideBySide
          written={written}
          candidate={it.person_id}
          names={{ candidate: it.person_name, partner: it.partner_name }}
        />
        <Actions actions={written.actions} names={{ candidate: it.person_name, partner: it.partner_name }} />
      </>
    ) : (
      <p>What the two wrote is between them, unless the candidate shares it with you.</p>
    )}
  </Layout>
)
