import { administrators } from './roles.ts'
import type { Telling } from './telling.ts'

/** Each organisation that introductions lead to has accepted the agreement on sharing data. */
export async function agreementsAreAccepted({ on }: Telling): Promise<void> {
  for (const [who, place] of administrators) await on(330, who).acceptsDataSharing(place)
}
