import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Layout } from '../../ui/layout.tsx'
import { day } from '../../ui/words.ts'
import type { Board } from '../boards/queries.ts'
import type { OpenRound } from '../rounds/queries.ts'
import type { Application } from './queries.ts'

interface Data {
  board: Board | undefined
  earlier: Application | null
  rounds: OpenRound[]
  later: OpenRound[]
}

export function StartPage({ data, form }: ViewProps<Data>) {
  const { board, earlier, rounds } = data
  if (rounds.length === 0) return <NoneOpen {...data} />
  return (
    <FormPage
      title={earlier ? 'Use your answers in another round' : 'Start an application'}
      state={form}
      button={earlier ? 'Start with these answers' : 'Start'}
      back={earlier ? paths.application(earlier.id) : paths.overview()}
    >
      {earlier ? (
        <p>
          The answers you gave to the {earlier.board_name} are taken over, with your CV and what you chose about who may
          see you. Statements are taken over where the same question is asked. You declare anew.
        </p>
      ) : (
        <p>
          Anybody who feels ready for a board-level post, now or within a year, may apply. You do not need to be
          nominated, and nobody is expected to be strong at everything. Before you can submit you need a talent
          conversation with a senior leader, which both of you have acknowledged.
        </p>
      )}
      {board && (
        <p>
          These are the open rounds of the {board.name}. <a href={paths.startApplication()}>See those of every board</a>
        </p>
      )}
    </FormPage>
  )
}

/** Nothing to apply to now: when there will be, and what can be done meanwhile. */
const NoneOpen = ({ board, later }: Data) => (
  <Layout title="Start an application" back={{ href: paths.overview() }}>
    <h1>Start an application</h1>
    <p>{board ? `The ${board.name} has no round open now.` : 'No board has a round open now.'}</p>
    {later.length > 0 && (
      <>
        <h2 class="nhsuk-heading-m">Open later</h2>
        <ul>
          {later.map(({ region_name, title, opens_on }) => (
            <li>
              {region_name}: {title}, from {day(opens_on)}
            </li>
          ))}
        </ul>
      </>
    )}
    <h2 class="nhsuk-heading-m">What you can do now</h2>
    <ul>
      {board && (
        <li>
          <a href={paths.startApplication()}>See the open rounds of every board</a>
        </li>
      )}
      <li>
        <a href={paths.beginSelfAssessment()}>Assess yourself against the Success Profile</a>
      </li>
      <li>
        <a href={paths.inviteToConversation()}>Invite a senior leader to a talent conversation</a>
      </li>
    </ul>
  </Layout>
)
