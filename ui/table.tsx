import type { Child } from 'hono/jsx'

interface TableProps {
  /** Read aloud before the table; not shown. */
  caption: string
  headings: readonly string[]
  rows: readonly (readonly Child[])[]
}

/** The official responsive table as plain markup, so that long lists cost little: on a phone each row is a card. */
export function Table({ caption, headings, rows }: TableProps) {
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
        {rows.map((cells) => (
          <tr class="nhsuk-table__row" role="row">
            {cells.map((cell, column) => (
              <td class="nhsuk-table__cell" role="cell">
                <span class="nhsuk-table__heading" aria-hidden="true">
                  {headings[column]}{' '}
                </span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
