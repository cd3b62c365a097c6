import { form } from '../../../platform/form.ts'
import { paths } from '../../../paths.ts'
import { travel } from '../../../rules/career.ts'
import { labelOf } from '../../../rules/categories.ts'
import { labelsOf } from '../../../ui/words.ts'
import { placeFields } from '../career-fields.ts'
import { part } from './part.ts'

export const regions = part({
  title: 'Where you would work',
  heading: 'Regions',
  path: paths.regions,
  form: (_it, boards) =>
    form(
      placeFields(boards, 'Also beyond your own. The talent teams of these regions can see you once you are admitted.'),
    ),
  fill: (it) => ({ regions: it.regions.length > 0 ? it.regions : [it.region_code], travel: it.travel ?? '' }),
  columns: ['regions', 'travel'],
  save: (values) => ({ regions: values.regions, travel: values.travel }),
  done: (it) => it.regions.length > 0 && it.travel !== null,
  answers: (it, boards) => [
    ['Regions', labelsOf(boards, it.regions)],
    ['Travel', labelOf(travel, it.travel ?? '')],
  ],
})
