type Work = () => unknown

const left: Work[] = []
let stopping = false
let running: Promise<void> | undefined

/** What has to be undone: a process ended, a folder removed. The last is done first, by the one that is returned or at the end. */
export function afterwards(work: Work): () => Promise<void> {
  left.push(work)
  return async () => {
    const at = left.indexOf(work)
    if (at >= 0) left.splice(at, 1)
    if (at >= 0) await work()
  }
}

/** Undoes whatever is left. */
export function cleanUp(): Promise<void> {
  return (running ??= undoAll())
}

async function undoAll() {
  for (let work = left.pop(); work; work = left.pop()) {
    try {
      await work()
    } catch (error) {
      process.stderr.write(`Something is left behind: ${String(error)}\n`)
    }
  }
}

/** Ctrl-C and SIGTERM leave nothing behind either. Returns what says whether one has come. */
export function cleanUpOnSignals(): () => boolean {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => {
      stopping = true
      void cleanUp().finally(() => process.exit(code))
    })
  return () => stopping
}
