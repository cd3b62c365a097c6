import { labelOf } from '../../rules/categories.ts'
import { readinessLabels } from '../../rules/readiness.ts'
import { Summary } from '../../ui/summary.tsx'
import { day } from '../../ui/words.ts'
import { MovePage, type MoveProps } from './move-page.tsx'
import { otherOf, sideOf } from './sides.ts'

/** Of one held elsewhere there is no record: that it took place, when, and what was agreed is all there is to confirm. */
export const ConfirmTalkedPage = ({ data, form, actor }: Pick<MoveProps, 'data' | 'form' | 'actor'>) => (
  <MovePage title="Confirm that you talked" button="Confirm that you talked" it={data} form={form}>
    <Summary
      rows={[
        { key: sideOf(data, actor) === 'candidate' ? 'Leader' : 'Candidate', value: otherOf(data, actor).name },
        { key: 'You talked on', value: day(data.held_on ?? '') },
        { key: 'Agreed readiness', value: labelOf(readinessLabels, data.readiness ?? '') },
      ]}
    />
    <p>Nothing of what you said is kept here. Once you have confirmed it, you need do nothing more.</p>
  </MovePage>
)

export const DidNotTakePlacePage = ({ data, form }: Pick<MoveProps, 'data' | 'form'>) => (
  <MovePage title="It did not take place" button="Say that it did not take place" warning it={data} form={form}>
    <p>
      It then counts for nothing, and the other of you is told. Say so too if only the day or the readiness is wrong: it
      can be stated anew.
    </p>
  </MovePage>
)
