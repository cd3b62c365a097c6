import { paths } from '../../paths.ts'
import { More } from '../../ui/more.tsx'
import { insetText } from '../../ui/nhs.ts'
import { counted, day, listed } from '../../ui/words.ts'
import { kindOf } from '../organisations/kinds.ts'
import type { Board } from './queries.ts'
import type { RegionHistory } from './region-history.ts'

interface Organisation {
  code: string
  name: string
  kind: string
}

export interface RegionData {
  board: Board
  neighbours: Board[]
  history: RegionHistory | null
  organisations: Organisation[]
  /** It is not the list's first page. */
  continued: boolean
  /** Where the next page begins. */
  next: string | null
}

/** The region of a board: its organisations, how it came about and what lies around it. */
export function BoardRegion({ data }: { data: RegionData }) {
  const { board, organisations, history, neighbours, continued, next } = data
  return (
    <>
      <h2 id="organisations">Organisations of the region</h2>
      {organisations.length === 0 && (
        <p>{continued ? 'There are no more.' : 'We have not read the list of this region’s organisations yet.'}</p>
      )}
      <ul class="nhsuk-list app-organisations">
        {organisations.map(({ code, name, kind }) => (
          <li>
            <a class="app-user-text" href={paths.organisation(code)}>
              {name}
            </a>
            <br />
            <span class="app-muted">{kindOf(kind)}</span>
          </li>
        ))}
      </ul>
      <More
        href={next && `${paths.board(board.slug)}?after=${encodeURIComponent(next)}#organisations`}
        noun="organisations"
      />
      {continued && (
        <p>
          <a href={`${paths.board(board.slug)}#organisations`}>Back to the first organisations</a>
        </p>
      )}
      {history && <RegionStory history={history} />}
      <h2>Boards nearby</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {neighbours.map(({ slug, region_name }) => (
          <li>
            <a href={paths.board(slug)}>{region_name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function RegionStory({ history }: { history: RegionHistory }) {
  const { opened, ended, began, came } = history
  return (
    <>
      <h2>How the region came about</h2>
      <p class="app-column">
        On {day(opened)}, {listed(ended)} {ended.length === 1 ? 'was' : 'were'} divided anew into {listed(began)}.
      </p>
      {came.length > 0 &&
        insetText({
          text: `Of the organisations here that we know, ${listed(
            came.map(({ region, organisations }) => `${counted(organisations, 'was', 'were')} in ${region}`),
          )} before.`,
        })}
    </>
  )
}
