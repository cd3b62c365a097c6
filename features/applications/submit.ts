import { paths } from '../../paths.ts'
import { tick } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'
import { page } from '../../platform/page.ts'
import { submitApplication } from './actions.ts'
import { CheckPage } from './check-page.tsx'
import { deadlineOf } from './deadline.ts'
import { draft } from './draft.ts'
import { namesInTexts } from './names-in-texts.ts'
import { boardChoices } from './queries.ts'

const accuracyForm = form({
  declared: tick({
    label: 'What I have written is true and complete, as far as I know',
    missing: 'Confirm the declaration to submit your application',
  }),
})

/** Everything once more, and the button that sends it. */
export const checkPage = page({
  path: paths.checkAnswers,
  can: 'application.submit',
  notice: 'candidate',
  load: async ({ db, actor, params }) => {
    const found = await draft(db, actor, params.id)
    if (!found) return null
    const deadline = await deadlineOf(db, found)
    return { ...found, boards: await boardChoices(db), deadline, named: await namesInTexts(db, found) }
  },
  view: CheckPage,
  form: accuracyForm,
  submit: async ({ db, actor, data, version }) => {
    await submitApplication(db, actor, data, version)
    return paths.application(data.id)
  },
})
