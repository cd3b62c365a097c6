import type { Values } from '../../platform/form.ts'
import { WrongFields } from '../../platform/refusals.ts'
import { dayInLondon } from '../../rules/days.ts'
import type { nominationForm } from './form.ts'

type Typed = Values<ReturnType<typeof nominationForm>>

/**
 * What is kept of the talent conversation: its day, and its partner where that is not the nominator.
 * @throws WrongFields where something is missing, or the day is still to come
 */
export function statedConversation(typed: Typed) {
  const errors = wrongIn(typed)
  if (Object.keys(errors).length > 0) throw new WrongFields(errors)
  const another = typed.conversation === 'another'
  return {
    training_on: typed.training,
    conversation_on: typed.conversation === 'not-yet' ? null : typed.conversationOn,
    conversation_with: another ? typed.conversationWith : '',
    conversation_with_email: another ? typed.conversationEmail.toLowerCase() : '',
  }
}

function wrongIn(typed: Typed): Record<string, string> {
  const today = dayInLondon()
  const errors: Record<string, string> = {}
  if (typed.training && typed.training > today) errors['training'] = 'The day of the module must not be in the future'
  if (typed.conversation === 'not-yet') return errors
  if (!typed.conversationOn) errors['conversationOn'] = 'Enter the day of the talent conversation, or choose “Not yet”'
  else if (typed.conversationOn > today)
    errors['conversationOn'] = 'The day of the talent conversation is still to come: choose “Not yet”'
  if (typed.conversation !== 'another') return errors
  if (!typed.conversationWith) errors['conversationWith'] = 'Enter the name of the other senior leader'
  if (!typed.conversationEmail) errors['conversationEmail'] = 'Enter the email address of the other senior leader'
  else if (typed.conversationEmail.toLowerCase() === typed.email) errors['conversationEmail'] = theNominees
  return errors
}

export const theNominees = 'Enter the other leader’s address: this one is the nominee’s'

/** The answer that led to what is kept. */
export const conversationAnswer = (it: { conversation_on: string | null; conversation_with_email: string }) =>
  it.conversation_on === null ? 'not-yet' : it.conversation_with_email ? 'another' : 'leader'
