import { optionalDate } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export const availabilityForm = form({
  until: optionalDate({
    label: 'Until when are you not available?',
    hint: 'Leave empty if you are available. For example, 27 3 2027',
  }),
})
