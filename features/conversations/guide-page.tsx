import { paths } from '../../paths.ts'
import { guidance, headings } from '../../rules/talent-conversation.ts'
import { Layout } from '../../ui/layout.tsx'
import { Elsewhere } from './fence.tsx'

export const GuidePage = () => (
  <Layout
    title="Preparing for a talent conversation"
    trail={[{ href: paths.conversations(), text: 'Talent conversations' }]}
    wide
  >
    <div class="app-column">
      <h1>Preparing for a talent conversation</h1>
      <p class="nhsuk-body-l">
        A candidate and a senior leader talk about what comes next: aspirations, strengths, readiness and the steps
        towards the next role. It comes before a nomination.
      </p>
    </div>
    <div class="app-beside">
      <Steps id="candidate" title="If you are the candidate" steps={guidance.candidate} />
      <Steps id="leader" title="If you are the senior leader" steps={guidance.leader} />
    </div>
    <h2>What you talk about</h2>
    <p>Each of you writes down your own view under these seven headings, and reads the other’s.</p>
    {Object.values(headings).map(({ label, candidate, leader }) => (
      <section class="app-heading">
        <h3 class="nhsuk-heading-s">{label}</h3>
        <div class="app-beside">
          <Asked who="The candidate" what={candidate} />
          <Asked who="The leader" what={leader} />
        </div>
      </section>
    ))}
    <div class="app-column">
      <h2>What does not belong here, and where it belongs</h2>
      <Elsewhere />
    </div>
  </Layout>
)

const Steps = (props: { id: string; title: string; steps: readonly { step: string; how: string }[] }) => (
  <section aria-labelledby={props.id}>
    <h2 id={props.id} class="nhsuk-heading-m">
      {props.title}
    </h2>
    <ol class="app-prepare">
      {props.steps.map(({ step, how }) => (
        <li>
          <strong>{step}.</strong> {how}
        </li>
      ))}
    </ol>
  </section>
)

const Asked = ({ who, what }: { who: string; what: string }) => (
  <div class="app-words">
    <p class="app-words__who">{who}</p>
    <p>{what}</p>
  </div>
)
