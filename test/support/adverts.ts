import { readAdverts } from '../../features/adverts/read-adverts.ts'

/** The fields of an advert laid flat, as NHS Jobs has them. */
export const flat = {
  id: '916',
  title: 'Director of Finance',
  datePosted: '2026-11-02T12:02:10+0000',
  validThrough: '2026-12-04T23:59:59+0000',
  employmentType: 'FULL_TIME',
  hiringOrganization: 'Severn Invented NHS Trust',
  locality: 'Gloucester',
  postcode: 'GL1 1AA',
  salaryMin: '125000',
  salaryMax: '140000',
  salaryUnit: 'YEAR',
  salaryText: '£125,000 to £140,000',
  mentionsSearchFirm: true,
}
/** Such adverts as lines of JSON, each with what is different about it. */
export const advertLines = (...changes: object[]) =>
  changes.map((change) => JSON.stringify({ ...flat, ...change })).join('\n')

export const readOn = '2026-11-29'

export const read = (content: string | Uint8Array) =>
  readAdverts(typeof content === 'string' ? Buffer.from(content) : content, readOn)
