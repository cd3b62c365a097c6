import { Summary } from '../../ui/summary.tsx'
import { partNames, parts } from './parts.ts'
import type { Application } from './queries.ts'

interface AnswersProps {
  application: Application
  boards: Record<string, string>
  /** The candidate reads their own answers. */
  own?: boolean
  /** Beside each answer, the way to change it. */
  changeable?: boolean
}

/** Every task's answers, as the candidate gave them. */
export function Answers({ application, boards, own, changeable }: AnswersProps) {
  return (
    <>
      {partNames.map((name) => (
        <>
          <h2 class="nhsuk-heading-m">{own ? parts[name].title : parts[name].heading}</h2>
          <Summary
            rows={parts[name].answers(application, boards).map(([key, value]) => ({
              key,
              value: value || 'Not answered yet',
              change: changeable ? { href: parts[name].path(application.id), what: key.toLowerCase() } : undefined,
            }))}
          />
        </>
      ))}
    </>
  )
}
