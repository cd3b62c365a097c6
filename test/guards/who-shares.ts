import { paths } from '../../paths.ts'
import type { Stage } from '../support/stage.ts'
import type { Row } from './who-gets-in.ts'

/** The pages of vacancies: those of Severn’s in the South West, whose recruiter is Wendy and whose team Tom. */
export const whoShares = (it: Stage, teams: string): Row[] => [
  [paths.boardSettings('south-west'), 'tom', paths.boardSettings],
  [paths.vacancies(), `rhys wendy ${teams}`, paths.vacancies],
  [paths.shareVacancy(), 'rhys wendy', paths.shareVacancy],
  [paths.prepareVacancy('predicted'), 'rhys wendy', paths.prepareVacancy],
  [paths.vacancy(it.vacancy), 'wendy tom', paths.vacancy],
  [paths.vacancy(it.notShared), 'wendy', paths.vacancy],
  [paths.editVacancy(it.vacancy), 'wendy', paths.editVacancy],
  [paths.vacancyRequirements(it.vacancy), 'wendy', paths.vacancyRequirements],
  [paths.vacancyTerms(it.vacancy), 'wendy', paths.vacancyTerms],
  [paths.vacancyPartners(it.joint), 'wendy', paths.vacancyPartners],
  [paths.removePartner(it.joint, 'RX4'), 'wendy', paths.removePartner],
  [paths.askPool(it.notShared), 'wendy', paths.askPool],
  [paths.askForAdvertised(it.vacancy), 'wendy', paths.askForAdvertised],
  [paths.askAgain(it.vacancy), 'wendy', paths.askAgain],
  [paths.predictVacancy(it.notShared), 'wendy', paths.predictVacancy],
  [paths.confirmVacancy(it.predicted), 'wendy', paths.confirmVacancy],
  [paths.reopenVacancy(it.filled), 'wendy', paths.reopenVacancy],
  [paths.freshenVacancy(it.vacancy), 'wendy', paths.freshenVacancy],
  [paths.glimpse(it.vacancy), 'wendy', paths.glimpse],
  [paths.nobodyFits(it.joint), 'tom', paths.nobodyFits],
  [paths.closeVacancy(it.vacancy), 'wendy', paths.closeVacancy],
  [paths.matches(it.vacancy), 'tom', paths.matches],
  [paths.nearMisses(it.vacancy), 'tom', paths.nearMisses],
  [paths.recordSearch(it.vacancy), 'wendy', paths.recordSearch],
  [paths.searchUses(), `rhys wendy ${teams}`, paths.searchUses],
  [paths.acknowledgeSearch(it.searchUse), 'tom', paths.acknowledgeSearch],
]
