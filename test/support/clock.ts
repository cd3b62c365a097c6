/** A clock that a test moves on. */
export function testClock(at = '2026-11-23T10:00:00Z') {
  let moment = new Date(at).getTime()
  return {
    now: () => new Date(moment),
    pass: (minutes: number) => void (moment += minutes * 60_000),
  }
}
