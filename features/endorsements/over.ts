import { underWay } from '../../rules/application-clock.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { States } from '../../rules/lifecycles.ts'
import { standingOf, type RoundDates } from '../../rules/rounds.ts'
import { day } from '../../ui/words.ts'

/** What of the application and its round an endorsement hangs on. */
export interface HangsOn extends Omit<RoundDates, 'state'> {
  application_state: States['application']
  round_state: States['round']
}

/** Why an endorsement can no longer be asked for or given; null while it can. A round's last day counts whole. */
export function overBecause(it: HangsOn, today = dayInLondon()): 'application' | 'round' | null {
  if (!underWay.includes(it.application_state)) return 'application'
  return standingOf({ ...it, state: it.round_state }, today) === 'closed' ? 'round' : null
}

/** The same in words, for whoever was asked or would ask. */
export const overSentence = (over: 'application' | 'round', closesOn: string | null) =>
  over === 'round'
    ? {
        title: 'The round has closed',
        words: `${closesOn ? `It closed at the end of ${day(closesOn)}` : 'The talent team has closed it'}, so that no endorsement can be sent any more.`,
      }
    : {
        title: 'The application has been answered',
        words: 'The application is no longer under way, so that no endorsement can be sent any more.',
      }
