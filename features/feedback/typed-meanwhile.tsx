import type { FormState } from '../../platform/page.ts'
import { insetText } from '../../ui/nhs.ts'

/** What somebody had typed into a form that can no longer be sent, for them to copy. */
export function TypedMeanwhile({ typed }: Pick<FormState, 'typed'>) {
  const written = [typed['words'], typed['plan']].flat().filter(Boolean)
  return (
    written.length > 0 && (
      <>
        <p>Nothing you wrote was sent. This is what you had written, if you want to keep it:</p>
        {insetText({ html: <div class="app-user-text">{written.join('\n\n')}</div> })}
      </>
    )
  )
}
