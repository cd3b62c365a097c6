import { jonathan } from '../candidates/jonathan-bligh.ts'
import { workdayIn } from '../days.ts'
import { prose } from '../prose.ts'
import { caroline } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { isArranged, isWrittenDown, type Talk } from './talk.ts'

const talk = {
  candidate: jonathan,
  partner: caroline,
  asks: 'partner',
  message: 'It is a year since you and I talked about anything but beds. An hour, on you and what comes next?',
  when: { day: workdayIn(-9), time: '12:15', place: 'The bench behind the boiler house, or my office if it rains' },
  readiness: '6-12',
  candidateWrites: {
    'career-aspirations': prose`Chief operating officer within two years. I would rather answer for the whole of a smaller
      trust than for half of a large one.`,
    strengths: 'Flow. At nine I can tell from the noise in the department what four o’clock will be like.',
    'development-actions': prose`Planned care. I know what it is to have too many patients at once. I have never had to
      decide who waits a year.`,
  },
  partnerWrites: {
    'career-aspirations':
      'He wants the whole, and says so. I would miss him, and told him that this is no reason to stay.',
    strengths: 'The nurses at our front door decide, because he gave the decision away and kept the blame.',
    'development-actions': 'Two quarters in charge of our theatres and waiting lists.',
    opportunities: 'To act as director of planned care for six months, while its director is on leave.',
  },
  actions: {
    acting: {
      words: 'Ask the board whether Jonathan may act as director of planned care',
      kind: 'stretch',
      owner: 'partner',
      due: workdayIn(20),
    },
  },
} satisfies Talk<string>

/** Acknowledged by him; his chief executive has yet to. */
export async function jonathanTalksWithCaroline(telling: Telling): Promise<void> {
  const id = await isArranged(telling, talk, 22, 20)
  await isWrittenDown(telling, id, talk, 5)
}
