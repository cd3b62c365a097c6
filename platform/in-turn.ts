/**
 * Takes steps one after the other; one that fails does not keep the others from being taken.
 * @throws AggregateError at the end, of whatever failed, so that the whole is tried again
 */
export async function inTurn(steps: Iterable<() => Promise<void>>): Promise<void> {
  const failures: unknown[] = []
  for (const step of steps) await step().catch((failure: unknown) => void failures.push(failure))
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '))
}
