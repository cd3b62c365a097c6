const width = 30

/** Shows how far a run is: one line that grows on a terminal, elsewhere a line for every tenth. */
export function progressBar(out: NodeJS.WriteStream = process.stderr): (done: number, all: number) => void {
  let tenths = 0
  return (done, all) => {
    const share = all === 0 ? 1 : done / all
    const words = `${done.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} adverts`
    if (out.isTTY) {
      const full = Math.round(share * width)
      out.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${words}${done >= all ? '\n' : ''}`)
    } else if (Math.floor(share * 10) > tenths) {
      tenths = Math.floor(share * 10)
      out.write(`${tenths * 10}%: ${words}\n`)
    }
  }
}
