import { choice, tick, words } from '../../../platform/fields.ts'
import { form, type Field, type Form } from '../../../platform/form.ts'
import { WrongFields } from '../../../platform/refusals.ts'
import { looksLikeAppraisal, viewWords } from '../../../rules/talent-conversation.ts'
import { actionFields, actionForm } from '../../development-plan/form.ts'
import { againTick, agreedForm } from '../form.ts'

/** The form; and where the record has been acknowledged, the tick by which that is undone. */
const withAgain = <F extends Record<string, Field>>(of: Form<F>, it: { acknowledged: boolean }) =>
  (it.acknowledged ? form({ ...of.fields, again: againTick }) : of) as Form<F>

export const viewForm = (it: { acknowledged: boolean; label: string; prompt: string }) =>
  withAgain(
    form({
      words: words({ label: it.label, hint: it.prompt, maxWords: viewWords }),
      keep: tick({ label: 'It is not about performance: keep it as it is' }),
    }),
    it,
  )

export const readinessForm = (it: { acknowledged: boolean }) => withAgain(agreedForm, it)

const owners = (it: { candidate: string; partner: string }) => ({ candidate: it.candidate, partner: it.partner })

export const agreedActionForm = (it: { acknowledged: boolean; candidate: string; partner: string }) =>
  withAgain(
    form({
      ...actionFields,
      owner: choice({ label: 'Who does it?', options: owners(it), missing: 'Choose who does it' }),
    }),
    it,
  )

/** An action that the two have agreed on, while their record may be changed. */
export const changedActionForm = (it: { acknowledged: boolean }) => withAgain(actionForm, it)

/** @throws WrongFields where the words are plainly an appraisal’s and nobody has said that they are not */
export function keepOutAppraisal(typed: string, keep: boolean): void {
  const found = keep ? null : looksLikeAppraisal(typed)
  if (found)
    throw new WrongFields({
      words: `“${found}” sounds like performance management, which does not belong here. Take it out, or tick below that it is something else`,
    })
}
