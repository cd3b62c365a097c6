import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { Layout } from '../../ui/layout.tsx'
import { counted } from '../../ui/words.ts'
import { England } from './england.tsx'
import type { Board } from './queries.ts'

/** Every board, on the map and in a list. */
export function BoardsPage({ data }: ViewProps<{ boards: Board[] }, 'everybody'>) {
  return (
    <Layout title="Regional talent boards" trail={[]} wide>
      <div class="app-column">
        <h1>Regional talent boards</h1>
        <p class="nhsuk-body-l">
          A talent board is a group of NHS leaders who look after the directors of their whole region together, not only
          those of their own organisation.
        </p>
        <p>
          There {data.boards.length === 1 ? 'is' : 'are'} {counted(data.boards.length, 'board')}, one for each NHS
          region of England. All follow the same steps and rules, and each adds what its own region needs.
        </p>
      </div>
      <div class="app-two">
        <ul class="nhsuk-list app-boards">
          {data.boards.map(({ slug, region_name, summary }) => (
            <li class="app-boards__board">
              <h2 class="nhsuk-heading-s">
                <a href={paths.board(slug)}>{region_name}</a>
              </h2>
              <p class="app-user-text">{summary}</p>
            </li>
          ))}
        </ul>
        <England />
      </div>
    </Layout>
  )
}
