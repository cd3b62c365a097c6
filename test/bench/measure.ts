import { Agent } from 'node:http'
import { ask, textOf, type Answer, type Request } from './ask.ts'

export interface Row {
  page: string
  members: number
  /** Milliseconds until the whole answer is there, with one connection. */
  p50: number
  p95: number
  /** Answers a second, with 20 connections, four where it is slow; what is opened before each takes its time too. */
  perSecond: number
  /** The p50 as a multiple of the empty page's. */
  timesEmpty: number
}

/** Something to ask for again and again. */
export interface Asked {
  name: string
  /** What a connection opens before each request, to send its form; the time of it is not measured. */
  opens?: (connection: number) => Request
  /** The request of a connection, 0 to 19; each answer is had before the connection's next request is made. */
  request: (connection: number, opened: string) => Request
  status: number
  /** It reckons with so much that fewer are asked for first, and fewer at once. */
  slow?: true
  /** What is missing in an answer, in words; null where all is as it should be. */
  missing: (answer: { text: string; location: string | undefined }) => string | null
}

const usual = { connections: 20, warmUp: 400 }
const slow = { connections: 4, warmUp: 40 }

/** How fast it is answered. @throws Error where an answer is not what it should be */
export async function measure(url: string, asked: Asked, seconds: number) {
  const { connections, warmUp } = asked.slow ? slow : usual
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  try {
    await Promise.all(each(connections, (at) => many(url, asked, agent, at, (n) => n < warmUp / 2 / connections)))
    await many(url, asked, agent, 0, (n) => n < warmUp / 2)
    const times = (await many(url, asked, agent, 0, during(seconds))).sort((one, other) => one - other)
    const began = performance.now()
    const together = await Promise.all(each(connections, (at) => many(url, asked, agent, at, during(seconds))))
    const took = (performance.now() - began) / 1000
    return {
      p50: rounded(times[Math.floor(times.length * 0.5)]),
      p95: rounded(times[Math.floor(times.length * 0.95)]),
      perSecond: Math.round(together.flat().length / took),
    }
  } finally {
    agent.destroy()
  }
}

/** One connection asks, again as soon as it is answered. What came is looked at when the time is over, not before. */
async function many(url: string, asked: Asked, agent: Agent, connection: number, goesOn: (asked: number) => boolean) {
  const times: number[] = []
  const answers: (Answer & { path: string })[] = []
  while (goesOn(times.length)) {
    const opened = asked.opens ? textOf(await ask(url, asked.opens(connection), agent)) : ''
    const request = asked.request(connection, opened)
    const began = performance.now()
    const answer = await ask(url, request, agent)
    times.push(performance.now() - began)
    if (answer.status !== asked.status)
      throw wrong(asked, request.path, `answered ${answer.status}, not ${asked.status}`)
    if (times.length % 10 === 1) answers.push({ ...answer, path: request.path })
  }
  for (const answer of answers) {
    const missing = asked.missing({ text: textOf(answer), location: answer.location })
    if (missing) throw wrong(asked, answer.path, `has ${missing}`)
  }
  return times
}

const wrong = (asked: Asked, path: string, why: string) => new Error(`The page “${asked.name}” (${path}) ${why}.`)

const during = (seconds: number) => {
  const end = performance.now() + seconds * 1000
  return (asked: number) => asked === 0 || performance.now() < end
}

const each = <T>(n: number, work: (at: number) => T) => Array.from({ length: n }, (_, at) => work(at))

const rounded = (ms: number | undefined) => Math.round((ms ?? 0) * 1000) / 1000
