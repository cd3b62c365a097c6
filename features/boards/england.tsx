import { paths } from '../../paths.ts'
import { tiles } from './tiles.ts'

const half = 23
const tall = 40

/**
 * England in tiles, a group of them for each region. A pointer's way to a board; the list beside it says the same and is
 * for everybody, so the map is left out for screen readers and the keyboard.
 */
export function England({ chosen }: { chosen?: string }) {
  return (
    <svg class="app-england" viewBox="36 0 362 540" aria-hidden="true" focusable="false">
      {Object.entries(tiles).map(([slug, { shade }]) => (
        <a
          href={paths.board(slug)}
          tabindex={-1}
          class={`app-region app-region--${slug === chosen ? 'chosen' : shade}`}
        >
          <path d={outline(slug)} />
        </a>
      ))}
      {Object.entries(tiles).flatMap(
        ([
          slug,
          {
            name,
            at: [column, row],
          },
        ]) =>
          name.map((line, index) => (
            <text
              class={`app-region__name${slug === chosen ? ' app-region__name--chosen' : ''}`}
              x={column * half + half}
              y={row * tall + 33 + index * 19}
            >
              {line}
            </text>
          )),
      )}
    </svg>
  )
}

/** The same shape without names or links, as a pattern behind words. */
export const EnglandBehind = () => (
  <svg class="app-england-behind" viewBox="36 0 362 532" aria-hidden="true" focusable="false">
    <path d={Object.keys(tiles).map(outline).join('')} />
  </svg>
)

const outline = (slug: string) => tiles[slug]!.places.map(hexagon).join('')

/** Columns count half tiles, so that every second row lies between two tiles of the row above. */
function hexagon([column, row]: readonly [number, number]) {
  const [x, y] = [column * half + half, row * tall + 28]
  return `M${x} ${y - 26}l${half} 13v27l-${half} 13l-${half}-13v-27z`
}
