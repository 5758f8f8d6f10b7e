/** How many are looked at in one go. */
const BATCH = 100;

/** Removes all that is listed, until the signal fires; returns how many. */
export async function removeInBatches<T>(
  list: (limit: number) => Promise<readonly T[]>,
  remove: (one: T) => Promise<unknown>,
  signal: AbortSignal,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const batch = await list(BATCH);
    for (const one of batch) {
      if (signal.aborted) return removed;
      await remove(one);
      removed++;
    }
    if (batch.length < BATCH) return removed;
  }
}
