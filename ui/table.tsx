import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

interface TableProps {
  /** Read aloud before the table; not shown. */
  caption: string
  headings: readonly string[]
  rows: readonly (readonly Child[])[]
}

/** The official responsive table, whose cells stand in ready markup, so that long lists cost little: on a phone each row is a card. */
export function Table({ caption, headings, rows }: TableProps) {
  const cellsBegin = headings.map(cellBegins)
  return (
    <table class="nhsuk-table nhsuk-table--responsive" role="table">
      <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">{caption}</caption>
      <thead class="nhsuk-table__head" role="rowgroup">
        <tr class="nhsuk-table__row" role="row">
          {headings.map((heading) => (
            <th class="nhsuk-table__header" role="columnheader" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="nhsuk-table__body" role="rowgroup">
        {rows.map((cells) => [
          rowBegins,
          cells.map((cell, column) => [cellsBegin[column] ?? cellBegins(''), cell, cellEnds]),
          rowEnds,
        ])}
      </tbody>
    </table>
  )
}

const rowBegins = raw('<tr class="nhsuk-table__row" role="row">')
const rowEnds = raw('</tr>')
const cellEnds = raw('</td>')

const cellBegins = (heading: string) =>
  raw(
    `<td class="nhsuk-table__cell" role="cell">${String(
      <span class="nhsuk-table__heading" aria-hidden="true">
        {heading}{' '}
      </span>,
    )}`,
  )
