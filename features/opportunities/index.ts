import type { Page } from '../../platform/page.ts'
import { offerPages } from './offering.ts'
import { opportunityReading } from './reading.ts'
import { requestPages } from './requesting.ts'
import { wishPages } from './wishing.ts'

/** Named addresses come before that of one opportunity. */
export const opportunityPages: Page[] = [...wishPages, ...requestPages, ...offerPages, ...opportunityReading]
