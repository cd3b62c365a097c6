import { person, type Candidate } from '../people.ts'
import { severnmouth, southWest } from '../places.ts'
import { prose } from '../prose.ts'
import { anil } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const gareth: Candidate = {
  ...person('Gareth Lomas', 'severnmouth'),
  post: 'Associate medical director',
  employer: severnmouth,
  pathway: 'aspirant',
  board: southWest,
  looksFor: ['medical'],
  wouldHold: ['substantive'],
  availableIn: 40,
  readiness: 'now',
  statements: {
    transformation: prose`I took out-of-hours psychiatry from a rota of strangers to a team of nine who know each other. Locum
      spending fell by £800,000 and nobody has left.`,
    governance: 'I am our responsible officer’s deputy, and have chaired hearings that nobody wanted to chair.',
    inclusion: 'I publish who gets excellence awards by grade, sex and ethnicity, and who decided.',
    motivation: 'Physical and mental health are one subject. I want to lead doctors somewhere that believes it.',
  },
}

export async function tellGareth(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: gareth,
    submitted: 205,
    nominated: {
      by: anil,
      reason: prose`Gareth made out-of-hours psychiatry a job that people ask for. He is patient with doctors in difficulty and
        does not confuse that with letting things be.`,
      developmentNeeds: 'A trust-wide brief, and a mentor who has been a medical director through an inspection.',
    },
    eligible: 'Your post is one step below the board. That meets the criteria.',
    decided: {
      outcome: 'now',
      strengths: 'Courage in hearings, and care for people afterwards. You know your figures by heart and by name.',
      development: 'Work with councils and the police on crisis care.',
      reason: 'The board admits you as ready now for a mental health or combined trust.',
      feedback: prose`You spoke of a hearing that you had found hard, and of the doctor a year later. We would trust you with both. The
        police and the councils came into your answers late and as others’ work: crisis care is theirs as well.`,
    },
  })
}
