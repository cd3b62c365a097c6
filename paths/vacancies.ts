import { address } from '../platform/address.ts'

/** The addresses of vacancies, from their preparing to who fits them. */
export const vacancyPaths = {
  vacancies: address('/vacancies'),
  shareVacancy: address('/vacancies/new'),
  prepareVacancy: address('/vacancies/new/:kind'),
  vacancy: address('/vacancies/:id'),
  editVacancy: address('/vacancies/:id/edit'),
  vacancyRequirements: address('/vacancies/:id/requirements'),
  vacancyTerms: address('/vacancies/:id/terms'),
  vacancyPartners: address('/vacancies/:id/partners'),
  removePartner: address('/vacancies/:id/partners/:code/remove'),
  askPool: address('/vacancies/:id/ask-the-pool'),
  askForAdvertised: address('/vacancies/:id/ask'),
  askAgain: address('/vacancies/:id/ask-again'),
  predictVacancy: address('/vacancies/:id/predict'),
  confirmVacancy: address('/vacancies/:id/confirm'),
  reopenVacancy: address('/vacancies/:id/open-again'),
  closeVacancy: address('/vacancies/:id/close'),
  freshenVacancy: address('/vacancies/:id/still-right'),
  glimpse: address('/vacancies/:id/how-many-fit'),
  nobodyFits: address('/vacancies/:id/nobody-fits'),
  matches: address('/vacancies/:id/matches'),
  nearMisses: address('/vacancies/:id/near-misses'),
  recordSearch: address('/vacancies/:id/search-firm'),
  searchUses: address('/search-firms'),
  acknowledgeSearch: address('/search-firms/:id/acknowledge'),
} as const
