/** How long a use counts. */
export const WINDOW_MS = 60_000;

/** Uses that follow each other this closely are kept as one, and forgotten with the last of them. */
const MERGED_MS = 250;

/** Uses made within {@link MERGED_MS} of the first of them. */
interface Uses {
  readonly first: number;
  last: number;
  amount: number;
}

/**
 * What was used within the last minute, oldest first. However many uses there are, it holds no more
 * than one entry for each quarter of a second of that minute.
 */
export class SlidingWindow {
  readonly #entries: Uses[] = [];

  /** Notes a use and returns what undoes it. Time must not go back from call to call. */
  add(amount: number, now: number): () => void {
    const newest = this.#entries.at(-1);
    const uses =
      newest !== undefined && now - newest.first < MERGED_MS
        ? newest
        : { first: now, last: now, amount: 0 };
    if (uses !== newest) this.#entries.push(uses);
    uses.last = now;
    uses.amount += amount;
    let left = amount;
    return () => {
      uses.amount -= left;
      left = 0;
    };
  }

  used(now: number): number {
    this.#forget(now);
    return this.#entries.reduce((sum, { amount }) => sum + amount, 0);
  }

  /** Milliseconds until at most `amount` counts. */
  untilAtMost(amount: number, now: number): number {
    let used = this.used(now);
    let wait = 0;
    for (const uses of this.#entries) {
      if (used <= amount) break;
      used -= uses.amount;
      wait = uses.last + WINDOW_MS - now;
    }
    return wait;
  }

  isEmpty(now: number): boolean {
    this.#forget(now);
    return this.#entries.length === 0;
  }

  #forget(now: number): void {
    const kept = this.#entries.findIndex(
      ({ last, amount }) => last + WINDOW_MS > now && amount > 0,
    );
    this.#entries.splice(0, kept === -1 ? this.#entries.length : kept);
  }
}
