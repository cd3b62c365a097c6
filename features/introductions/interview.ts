import { dayInLondon } from '../../rules/days.ts'

/** An interview that has not taken place, as of today. */
export const isInterviewAhead = ({ interview_on }: { interview_on: string | null }) =>
  interview_on !== null && interview_on > dayInLondon()

/** What becomes of an introduction that ends: nobody is to come to an interview for which there is no reason any more. */
export const noInterview = (it: { interview_on: string | null }) =>
  isInterviewAhead(it) ? { interview_on: null, interview_words: '' } : {}
