import { paths } from '../../paths.ts'
import type { ViewProps } from '../../platform/page.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { counted } from '../../ui/words.ts'
import type { Panel } from '../panels/queries.ts'
import { Availability } from './availability.tsx'
import type { SessionToChange } from './to-change.ts'
import { sessionTime, weekdayOf } from './words.ts'

export const AddPage = ({ data, form }: ViewProps<Panel>) => (
  <FormPage
    title="Arrange a session"
    caption={data.title}
    state={form}
    button="Arrange the session"
    back={paths.panel(data.id)}
  >
    <p>
      The panel sees one candidate after the other. Each of its candidates chooses a place, and can change it until the
      session begins. The panel is told, and so are the candidates who have no time yet.
    </p>
    <Availability members={data.members} typed={form.typed} panel={data.id} />
  </FormPage>
)

export const ChangePage = ({ data, form }: ViewProps<SessionToChange>) => (
  <FormPage
    title="Change the session"
    caption={data.panel_title}
    state={form}
    button="Save the session"
    back={paths.panel(data.panel_id)}
  >
    <p>
      The panel is told. Where you change the day, the time, the minutes or the place, every candidate who has booked is
      told too, and keeps the place as it then is.
    </p>
    <Availability members={data.members} typed={form.typed} panel={data.panel_id} />
  </FormPage>
)

export const CallOffPage = ({ data, form }: ViewProps<SessionToChange & { booked: number }>) => (
  <FormPage
    title="Call off the session"
    caption={data.panel_title}
    state={form}
    button="Call off the session"
    warning
    back={paths.panel(data.panel_id)}
  >
    <p class="app-user-text">
      {weekdayOf(data.starts_at)}, {sessionTime(data)}, {data.place}
    </p>
    <p>
      {data.booked === 0
        ? 'Nobody has booked a place in it yet.'
        : `${counted(data.booked, 'candidate')} who booked a place ${data.booked === 1 ? 'loses it, is told and is' : 'lose it, are told and are'} asked to choose again.`}{' '}
      A session that was called off is not held again: arrange another one.
    </p>
  </FormPage>
)
