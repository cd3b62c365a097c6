import { paths } from '../../paths.ts'
import { day } from '../../ui/words.ts'

/** One that took over, or was taken over; without a name where we do not keep it. */
export interface Related {
  code: string
  name: string | null
  date: string
}

/** Whom it took over from and who took over from it. */
export function Successions({ predecessors, successors }: { predecessors: Related[]; successors: Related[] }) {
  return (
    <>
      {successors.length > 0 && <Relations title="Who took over from it" related={successors} />}
      {predecessors.length > 0 && <Relations title="Whom it took over from" related={predecessors} />}
    </>
  )
}

function Relations({ title, related }: { title: string; related: Related[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {related.map(({ code, name, date }) => (
          <li>
            {name ? (
              <a class="app-user-text" href={paths.organisation(code)}>
                {name}
              </a>
            ) : (
              `An organisation with the code ${code}`
            )}
            , {day(date)}
          </li>
        ))}
      </ul>
    </>
  )
}
