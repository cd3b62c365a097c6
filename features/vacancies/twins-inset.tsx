import { paths } from '../../paths.ts'
import { insetText } from '../../ui/nhs.ts'
import type { twinsOf } from './twins.ts'

/** Said before the pool is asked twice for one post. */
export const Twins = ({ twins }: { twins: Awaited<ReturnType<typeof twinsOf>> }) =>
  twins.length === 0
    ? null
    : insetText({
        html: (
          <>
            <p>The organisation has a vacancy already that may be for the same post:</p>
            <ul>
              {twins.map(({ id, title }) => (
                <li>
                  <a href={paths.vacancy(id)}>{title}</a>
                </li>
              ))}
            </ul>
            <p>Where it is the same post, go on with that one and close this one. Where there are two, go on.</p>
          </>
        ),
      })
