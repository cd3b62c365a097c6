import { person, type Candidate } from '../people.ts'
import { aldersmoor, midlands } from '../places.ts'
import { prose } from '../prose.ts'
import { judith, ruth } from '../roles.ts'
import type { Telling } from '../telling.ts'
import { goesTheUsualWay } from '../the-usual-way.ts'

export const emmanuel: Candidate = {
  ...person('Emmanuel Darko', 'aldersmoor'),
  post: 'Director of operations for medicine',
  employer: aldersmoor,
  pathway: 'aspirant',
  board: midlands,
  looksFor: ['operations', 'managing-director'],
  wouldHold: ['substantive', 'interim', 'stretch'],
  availableIn: 60,
  readiness: '6-12',
  statements: {
    transformation: prose`Patients slept in the discharge lounge. With the council’s brokerage team in the same office we went
      from 70 people ready to leave each morning to 28.`,
    governance: 'I take medicine’s performance to the board’s committee and bring back its questions.',
    inclusion: 'I changed the rota rules so that people who pray on Fridays need not ask each week.',
    motivation:
      'I came to this country as a healthcare assistant. I know what each desk between there and a board looks like.',
  },
}

export async function tellEmmanuel(telling: Telling): Promise<void> {
  await goesTheUsualWay(telling, {
    who: emmanuel,
    submitted: 148,
    nominated: {
      by: judith,
      reason: prose`Emmanuel went and sat in the council’s office for a month, and 40 people a day got home sooner. He has been
        at almost every level of a hospital and has forgotten none of them.`,
      developmentNeeds: 'Surgery and diagnostics; he has led medicine only.',
    },
    endorser: ruth,
    endorsed: {
      answer: 'endorse',
      statement:
        'I have watched Emmanuel in our shared winter room for two years. He brings facts, food and good temper.',
      release: 'I would take him myself. Aldersmoor has said three months.',
    },
    eligible: 'Your post is one step below the board. That meets the criteria.',
    decided: {
      outcome: '6-12',
      strengths: 'Partnership that you can count. You listen to those who are seldom asked.',
      development: 'Planned care: waiting lists, theatres, diagnostics. Then a large site of your own.',
      reason: 'The board admits you, and will look for a stretch assignment in surgery with you.',
      feedback: prose`You went to the council’s office and stayed until you had seen the day from their side. All of us noted it. In
        planned care you answered as a good visitor would. A year in surgery, with theatres and a waiting list of your own, would
        turn most of what you know about medicine into what you know about hospitals.`,
      useful: ['very'],
    },
  })
}
