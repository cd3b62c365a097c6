import type { Config } from '../platform/config.ts'
import type { Page } from '../platform/page.ts'
import type { Sessions } from '../platform/sessions.ts'
import { accountPages } from './account/index.ts'
import { adjustmentPages } from './adjustments/index.ts'
import { administrationPages } from './administration/index.ts'
import { advertPages } from './adverts/index.ts'
import { applicationPages } from './applications/index.ts'
import { assessmentPages } from './assessments/index.ts'
import { boardPostPages } from './board-posts/index.ts'
import { boardSettingsPages } from './boards/settings/index.ts'
import { publicPages } from './boards/index.ts'
import { conversationPages } from './conversations/index.ts'
import { dataSharingPages } from './data-sharing/index.ts'
import { demonstrationPages } from './demonstration/index.ts'
import { developmentPlanPages } from './development-plan/index.ts'
import { directoryPages } from './directory/index.ts'
import { eligibilityPages } from './eligibility/index.ts'
import { endorsementPages } from './endorsements/index.ts'
import { equalityPages } from './equality/index.ts'
import { feedbackPages } from './feedback/index.ts'
import { hiringPages } from './hiring/index.ts'
import { introductionPages } from './introductions/index.ts'
import { matchingPages } from './matching/index.ts'
import { nominationPages } from './nominations/index.ts'
import { opportunityPages } from './opportunities/index.ts'
import { organisationPages } from './organisations/index.ts'
import { overviewPages } from './overview/index.ts'
import { panelSessionPages } from './panel-sessions/index.ts'
import { panelPages } from './panels/index.ts'
import { peoplePages } from './people/index.ts'
import { poolImportPages } from './pool-import/index.ts'
import { poolPages } from './pool/index.ts'
import { privacyPages } from './privacy/index.ts'
import { qualityPages } from './quality/index.ts'
import { reminderPages } from './reminders/index.ts'
import { retentionPages } from './retention/index.ts'
import { reviewPages } from './reviews/index.ts'
import { roundPages } from './rounds/index.ts'
import { selfAssessmentPages } from './self-assessments/index.ts'
import { signInPages } from './sign-in/index.ts'
import { vacancyPages } from './vacancies/index.ts'

export interface Given {
  config: Config
  sessions: Sessions
}

/** Every feature's pages. An address that another's parameter could take comes first. */
export function features(given: Given): Page[] {
  return [
    ...publicPages(given.config),
    ...boardSettingsPages,
    ...administrationPages(given),
    ...retentionPages,
    ...overviewPages,
    ...organisationPages,
    ...peoplePages,
    ...roundPages,
    ...qualityPages,
    ...conversationPages(given),
    ...developmentPlanPages,
    ...nominationPages,
    ...applicationPages,
    ...endorsementPages(given),
    ...eligibilityPages,
    ...panelSessionPages(given),
    ...feedbackPages,
    ...reviewPages,
    ...panelPages,
    ...assessmentPages,
    ...adjustmentPages,
    ...equalityPages,
    ...selfAssessmentPages,
    ...directoryPages,
    ...opportunityPages,
    ...poolImportPages,
    ...poolPages,
    ...vacancyPages,
    ...hiringPages,
    ...boardPostPages,
    ...matchingPages,
    ...advertPages,
    ...introductionPages,
    ...dataSharingPages,
    ...signInPages(given),
    ...accountPages(given),
    ...reminderPages,
    ...privacyPages(given),
    ...demonstrationPages(given),
  ]
}
