import { raw } from 'hono/html'
import { remembered } from '../platform/remembered.ts'
import { thousands } from './words.ts'

interface CountedBoxesProps {
  name: string
  boxes: readonly Box[]
  /** How many would be found with each value; null where that is not known. */
  numbers: ReadonlyMap<string, number> | null
}

interface Box {
  value: string
  label: string
  checked: boolean
}

/** Small checkboxes with a number beside each. A page may have a hundred of them, of which only the numbers change. */
export const CountedBoxes = ({ name, boxes, numbers }: CountedBoxesProps) => (
  <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
    {raw(
      boxes
        .map((box) => {
          const [before, after] = around(JSON.stringify({ name, ...box }))
          return `${before}${numbers ? thousands(numbers.get(box.value) ?? 0) : ''}${after}`
        })
        .join(''),
    )}
  </div>
)

/** What stands before and after the number of a box, drawn once for each. */
const around = remembered(300, (given) => {
  const { name, value, label, checked } = JSON.parse(given) as Box & { name: string }
  const id = `${name}-${value}`
  const drawn = (
    <div class="nhsuk-checkboxes__item">
      <input class="nhsuk-checkboxes__input" id={id} name={name} type="checkbox" value={value} checked={checked} />
      <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
        {label} <span class="app-muted">{raw(gap)}</span>
      </label>
    </div>
  )
  const [before = '', after = ''] = String(drawn).split(gap)
  return [before, after]
})

const gap = '<!-- number -->'
