import { choice, words } from '../../platform/fields.ts'
import { form } from '../../platform/form.ts'

export const replyForm = form({
  reply: words({ label: 'Would you like to say why?', hint: 'Your nominator will read this', maxWords: 100 }),
})

/** `asked`: what was stated of the conversation needs the nominee's word. */
export const acceptForm = (asked: string | null) =>
  asked
    ? form({
        held: choice({
          label: asked,
          hint: 'Your yes is the second acknowledgement that it took place. If there was none, say no and go on: your application then asks for one.',
          options: { yes: 'Yes, it was held', no: 'No, it was not' },
          missing: 'Say whether the talent conversation was held',
        }),
      })
    : form({})
