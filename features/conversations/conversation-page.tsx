import { paths } from '../../paths.ts'
import type { Actor } from '../../rules/roles.ts'
import { Layout } from '../../ui/layout.tsx'
import { button } from '../../ui/nhs.ts'
import { Progress } from '../../ui/progress.tsx'
import { History } from '../../ui/thing.tsx'
import { missingIn } from './acknowledge.ts'
import { Fence } from './fence.tsx'
import { Meeting } from './meeting.tsx'
import { NextSteps } from './next-steps.tsx'
import { StillEmpty } from './still-empty.tsx'
import type { Conversation } from './queries.ts'
import type { Room } from './readable.ts'
import { Actions, SideBySide } from './record/record-shown.tsx'
import { otherOf, sideOf } from './sides.ts'
import { Standing } from './standing.tsx'
import { WhatIsAsked } from './what-is-asked.tsx'

/** The whole of a conversation, for the two. */
export function ConversationPage({ room: it, written, shared, happened, actor }: Room & { actor: Actor }) {
  const [side, other] = [sideOf(it, actor), otherOf(it, actor).name]
  const names = side === 'candidate' ? { candidate: 'You', partner: other } : { candidate: other, partner: 'You' }
  const open = it.state === 'arranged'
  const begun = written.views.length > 0 || written.actions.length > 0
  return (
    <Layout
      title={`Talent conversation with ${other}`}
      trail={[{ href: paths.conversations(), text: 'Talent conversations' }]}
      wide
    >
      <h1>Talent conversation with {other}</h1>
      <p>
        <Standing of={it} actor={actor} />
      </p>
      {stepOf[it.state] !== undefined && !it.elsewhere && (
        <Progress label="Where the talent conversation stands" steps={steps} at={stepOf[it.state] ?? 0} />
      )}
      <WhatIsAsked it={it} actor={actor} />
      <NextSteps it={it} actor={actor} views={written.views} />
      <Meeting it={it} actor={actor} shared={shared} />
      {!it.elsewhere && (open || begun) && (
        <section id="record" aria-labelledby="record-heading">
          <h2 id="record-heading">The record</h2>
          {open && <StillEmpty it={it} written={written} side={side} other={other} />}
          <Fence open={open && !begun} />
          <SideBySide
            written={written}
            candidate={it.person_id}
            names={names}
            mine={open ? { side, id: it.id } : undefined}
          />
          <h3>Agreed actions</h3>
          <Actions actions={written.actions} names={names} open={open} />
          {open && button({ text: 'Add an action', href: paths.agreeAction(it.id), variant: 'secondary' })}
          {open && <Acknowledge it={it} missing={missingIn(it, written.views)} />}
          <p>
            <a href={paths.developmentPlan()}>
              {side === 'candidate' ? 'Your development plan' : 'What is yours to do'}
            </a>
          </p>
        </section>
      )}
      <History happened={happened} actor={actor} />
    </Layout>
  )
}

const steps = ['Asked', 'Arranged', 'Acknowledged by one', 'Held and acknowledged']
const stepOf: Partial<Record<Conversation['state'], number>> = {
  invited: 0,
  offered: 0,
  arranged: 1,
  acknowledged: 2,
  held: steps.length,
}

/** At the end of the record, once there is what has to be there. */
function Acknowledge({ it, missing }: { it: Conversation; missing: string | null }) {
  return missing ? (
    <p>At the end both of you acknowledge the record. {missing}.</p>
  ) : (
    button({ text: 'Acknowledge the record', href: paths.acknowledgeConversation(it.id) })
  )
}
