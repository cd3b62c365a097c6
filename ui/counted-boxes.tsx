import { raw } from 'hono/html'
import { remembered } from '../platform/remembered.ts'
import { thousands } from './words.ts'

interface CountedBoxesProps {
  name: string
  boxes: readonly Box[]
}

interface Box {
  value: string
  label: string
  checked: boolean
  /** How many would be found with the value; null where that is not known. */
  number: number | null
}

/** Small checkboxes with a number beside each. A page may have a hundred of them: those drawn before are kept. */
export const CountedBoxes = (props: CountedBoxesProps) => drawn(JSON.stringify(props))

const drawn = remembered(300, (given) => {
  const { name, boxes } = JSON.parse(given) as CountedBoxesProps
  const all = (
    <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
      {boxes.map((box) => (
        <CountedBox name={name} {...box} />
      ))}
    </div>
  )
  return raw(String(all))
})

function CountedBox({ name, value, label, checked, number }: Box & { name: string }) {
  const id = `${name}-${value}`
  return (
    <div class="nhsuk-checkboxes__item">
      <input class="nhsuk-checkboxes__input" id={id} name={name} type="checkbox" value={value} checked={checked} />
      <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
        {label} <span class="app-muted">{number !== null && thousands(number)}</span>
      </label>
    </div>
  )
}
