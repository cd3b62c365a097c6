import { placeholders } from '../../rules/name-blind/words.ts'
import type { Piece } from '../../rules/name-blind/sentences.ts'
import { counted } from '../../ui/words.ts'
import type { PointedOut } from './names-in-texts.ts'

/** How many sentences of a text are shown. */
const shown = 8

/** What the candidate may take out before a panel reads without names; it stops nobody. Nothing in another round. */
export const NamesPointedOut = ({ found }: { found: PointedOut[] | null }) =>
  found && (
    <>
      <h2>The panel reads without names</h2>
      <p>
        It reads your experience and your statements, to judge what you did and not who you are. Leave out your name,
        your employer and how to reach you. It does not read your CV, your nomination or your endorsement.
      </p>
      {found.length === 0 ? (
        <p>We found none of these in what you wrote.</p>
      ) : (
        <>
          <p>
            We found them here. You can submit all the same: in place of what you leave in, the panel reads{' '}
            {placeholders.name}, {placeholders.employer} or {placeholders.contact}.
          </p>
          {found.map((text) => (
            <Text {...text} />
          ))}
        </>
      )}
      <p>
        We do not find everything, such as a nickname, a misspelling, a former employer, or work that only you could
        have done.
      </p>
    </>
  )

const Text = ({ title, href, sentences }: PointedOut) => (
  <>
    <h3 class="app-user-text">{title}</h3>
    <ul>
      {sentences.slice(0, shown).map((pieces) => (
        <li class="app-user-text">
          {pieces.map((piece) => (
            <Marked {...piece} />
          ))}
        </li>
      ))}
      {sentences.length > shown && <li>{counted(sentences.length - shown, 'more sentence')}</li>}
    </ul>
    <p>
      <a href={href}>
        Change it<span class="nhsuk-u-visually-hidden">: {title}</span>
      </a>
    </p>
  </>
)

const Marked = ({ words, mention }: Piece) =>
  mention ? (
    <>
      <mark>{words}</mark>
      <span class="nhsuk-u-visually-hidden"> (read as {placeholders[mention.kind]})</span>
    </>
  ) : (
    <>{words}</>
  )
