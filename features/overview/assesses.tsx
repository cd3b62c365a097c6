import { paths } from '../../paths.ts'
import * as lifecycles from '../../rules/lifecycles.ts'
import { counted, day } from '../../ui/words.ts'
import { spanOf } from '../panel-sessions/words.ts'
import type { Overview } from './queries.ts'
import { Section } from './section.tsx'

/** What waits for somebody who is assessed; and as a member of a panel, of a board, or as a reviewer. */
export const Assesses = ({ toAssess, toDeclare, toFeedBack, toCheck, toReview, timesWithPanel }: Overview) => (
  <>
    <Section
      title="Your assessment"
      items={timesWithPanel.map(({ id, booked }) => ({
        id,
        href: paths.booking(id),
        text: booked ? `You meet the panel: ${spanOf(booked)}` : 'Choose a time with the panel',
      }))}
    />
    <Section
      title="Whom may you not assess?"
      items={toDeclare.map(({ id, title, names }) => ({
        id,
        href: paths.panelNames(id),
        text: `${title}: ${counted(names, 'name')} to answer for`,
      }))}
    />
    <Section
      title="Written feedback that is due"
      items={toFeedBack.map(({ id, called, due_on }) => ({
        id,
        href: paths.giveFeedback(id),
        text: `${called}, by ${day(due_on)}`,
      }))}
    />
    {toAssess && (
      <Section
        title="What you have to assess"
        items={toAssess.map(({ id, state, called, round_title }) => ({
          id,
          state,
          of: lifecycles.assessment,
          href: paths.assessment(id),
          text: `${called}, ${round_title}`,
        }))}
        empty="No candidate waits for you."
        all={{ href: paths.panels(), text: 'Your panels' }}
      />
    )}
    {toCheck && (
      <Section
        title="Outcomes for the board’s quality check"
        items={toCheck.map(({ id, title, waiting, objected }) => ({
          id,
          href: paths.roundOutcomes(id),
          text: `${title}: ${counted(waiting, 'outcome')}${objected > 0 ? `, ${objected} objected to` : ''}`,
        }))}
        empty="No outcome waits for the board."
      />
    )}
    <Section
      title="Reviews that you are asked to decide"
      items={toReview.map(({ id, name, due_on }) => ({
        id,
        href: paths.review(id),
        text: `${name}, by ${day(due_on)}`,
      }))}
    />
  </>
)
