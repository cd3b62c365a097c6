import type { Reader } from './reader.ts'
import { inDays } from './somebody.ts'

const statements = [
  ['A large change you led', 'We joined two finance teams.'],
  ['Your understanding of board governance', 'I write for the audit committee.'],
  ['Compassionate and inclusive leadership', 'We asked who was missing from the room.'],
  ['Why a board-level post, and why now', 'I want to answer for the whole of it.'],
] as const

/** What is answered in each task that is a form, by its title. */
const answers = {
  'About you': (it) => it.type('Phone number', '020 7946 0123'),
  'Your current post': async (it) => {
    await it.type('Your current post', 'Deputy finance director')
    await it.type('Your employer', 'Thornhithe Partnership NHS Foundation Trust')
    await it.choose('Agenda for Change band 9', 'No')
    await it.type('Whose post do you report to?', 'Chief finance officer')
    await it.type('How many years have you worked at this level?', '4')
  },
  'Experience and registrations': async (it) => {
    await it.choose('Chartered Institute of Public Finance and Accountancy (CIPFA)')
    await it.type('Registration or membership number', '12345')
    await it.type('Your experience', 'Two mergers, and a hospital built to its budget.')
  },
  'The roles you look for': async (it) => {
    await it.choose('Finance', 'Substantive', 'Acute trust', '3 months')
    await it.date('From when are you available?', inDays(60))
  },
  'Where you would work': (it) => it.choose('London', 'South West', 'Midlands', 'Away from home during the week'),
  'Your readiness': (it) => it.choose('Ready now (0 to 6 months)'),
  'Your statements': async (it) => {
    for (const [question, words] of statements) await it.type(question, words)
  },
  'Who may see you': (it) => it.choose('Yes, my employer may find me'),
  Declarations: (it) => it.choose('Yes, I know of nothing that would keep me from it'),
} as const satisfies Record<string, (it: Reader) => Promise<void>>

export type Task = keyof typeof answers
export const everyTask = Object.keys(answers) as Task[]

/** Opens a task from the list, answers it and comes back to the list. */
export async function complete(candidate: Reader, ...tasks: Task[]) {
  for (const task of tasks) {
    await candidate.follow(task)
    await answers[task](candidate)
    await candidate.press('Save and continue')
    if (task === 'Who may see you') await candidate.follow('Continue')
  }
}

/** Reads everything once more, and submits. */
export async function submit(candidate: Reader) {
  await candidate.follow('Check your answers')
  await candidate.choose('What I have written is true and complete, as far as I know')
  await candidate.press('Submit application')
  await candidate.sees('You submitted the application.')
}
