import { belongsElsewhere } from '../../rules/talent-conversation.ts'
import { details } from '../../ui/nhs.ts'

/** What a talent conversation is not about, and where that belongs. */
export const Fence = ({ open }: { open?: boolean }) =>
  details({
    summary: 'What does not belong here, and where it belongs',
    html: <Elsewhere />,
    ...(open ? { open } : {}),
  })

export const Elsewhere = () => (
  <>
    <p>A talent conversation is about what comes next. It is no performance review, and no appraisal reads it.</p>
    <dl class="app-elsewhere">
      {belongsElsewhere.map(({ what, where }) => (
        <div>
          <dt>{what}</dt>
          <dd>{where}</dd>
        </div>
      ))}
    </dl>
  </>
)
