import { alive, pause } from './process.ts'

export interface Running {
  pid: number
  adopted: boolean
}

/**
 * Starts PostgreSQL again when it ends without us: killed for want of memory, or stopped by the command that started it.
 * @returns stops the watch and tells what runs last
 */
export function keepRunning(
  first: Running,
  again: () => Promise<Running>,
  say: (line: string) => void,
): () => Promise<Running> {
  const state = { running: first, stopped: false }
  let starting: Promise<void> | undefined
  const look = setInterval(() => {
    if (!alive(state.running.pid)) starting ??= start().finally(() => (starting = undefined))
  }, 250)
  look.unref()

  async function start(wait = 250): Promise<void> {
    if (state.stopped) return
    say('PostgreSQL has ended; starting it again.')
    try {
      state.running = await again()
    } catch (error) {
      say((error as Error).message)
      await pause(wait)
      await start(Math.min(wait * 2, 10_000))
    }
  }

  return async () => {
    state.stopped = true
    clearInterval(look)
    await starting
    return state.running
  }
}
