import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { holds } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { actionLink } from '../../ui/nhs.ts'
import { counted } from '../../ui/words.ts'
import { BoardRegion, type RegionData } from './board-region.tsx'
import { Rounds, type BoardRounds } from './board-rounds.tsx'
import { England } from './england.tsx'
import type { Board } from './queries.ts'

/** One board: what it is, the ways in, its region. */
export function BoardPage({ data, actor }: ViewProps<RegionData & { rounds: BoardRounds }, 'everybody'>) {
  const { board } = data
  return (
    <Layout title={board.name} trail={[{ href: paths.boards(), text: 'Talent boards' }]} wide>
      <div class="app-two app-two--first">
        <div>
          <h1 class="app-user-text">{board.name}</h1>
          <p class="nhsuk-body-l app-user-text">{board.summary}</p>
          <p>
            The board keeps a pool of people who are ready for a director’s post now, or will be within 12 months, and
            knows which posts are open or expected. It brings the two together.
          </p>
          <Rounds rounds={data.rounds} />
          <Ways
            board={board}
            own={actor !== null && holds(actor, 'talent-team', { 'talent-team': board.region_code })}
          />
        </div>
        <England chosen={board.slug} />
      </div>
      <BoardRegion data={data} />
    </Layout>
  )
}

/** `own`: whether the reader is of the board's team. */
function Ways({ board, own }: { board: Board; own: boolean }) {
  return (
    <>
      <h2>Apply or nominate</h2>
      <p>
        Anyone working in the NHS who feels ready may apply while a round is open, also from another region. A leader
        may nominate somebody; the nomination counts once they have held a talent conversation. Being in the pool is no
        promise of a post.
      </p>
      <ul class="app-links">
        <li>{actionLink({ text: 'Apply to this board', href: `${paths.startApplication()}?board=${board.slug}` })}</li>
        <li>{actionLink({ text: 'Nominate somebody', href: paths.nominate() })}</li>
      </ul>

      <h2>If your organisation has a vacancy</h2>
      <p>
        Share the post, even if you only expect it. The talent team looks for people in the pool, asks them, and
        introduces those who say yes. You hold your own interview and you decide.
      </p>
      <p>
        You have an answer within {counted(board.answer_days, 'working day')}, for an interim post within{' '}
        {counted(board.interim_answer_days, 'working day')}.
        {own && (
          <>
            {' '}
            <a href={paths.boardSettings(board.slug)}>Change it in the settings of your board</a>
          </>
        )}
      </p>
      {actionLink({ text: 'Share a vacancy', href: paths.shareVacancy() })}

      <h2 id="contact">Contact the board</h2>
      {board.email ? (
        <p>
          Write to{' '}
          <a class="app-breakable" href={`mailto:${board.email}`}>
            {board.email}
          </a>
          .
        </p>
      ) : (
        <p>
          The board’s talent team answers through this service. <a href={paths.signIn()}>Sign in</a> and open your
          application, nomination or vacancy: it names the board that has it, and every step it takes is written there
          and sent to you by email.
        </p>
      )}
    </>
  )
}
