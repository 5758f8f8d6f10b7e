/**
 * Lends working memory and takes all of it back at once, so that one picture reuses what the last
 * one needed instead of feeding the garbage collector tens of megabytes.
 *
 * What is lent holds whatever was in it before. Nothing lent may be used after `reset`.
 */
export class Arena {
  readonly #limit: number;
  #free: Float32Array[] = [];
  #lent: Float32Array[] = [];

  /** @param limit how many values to keep between pictures at most. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `length` values, not cleared. */
  floats(length: number): Float32Array {
    // The smallest free block that is large enough and not wastefully larger.
    let best = -1;
    for (let i = 0; i < this.#free.length; i++) {
      const size = this.#free[i]!.length;
      if (size < length || size > 2 * length + 1024) continue;
      if (best < 0 || size < this.#free[best]!.length) best = i;
    }
    const block = best < 0 ? new Float32Array(length) : this.#free.splice(best, 1)[0]!;
    this.#lent.push(block);
    return block.length === length ? block : block.subarray(0, length);
  }

  /** `length` zeros. */
  zeros(length: number): Float32Array {
    return this.floats(length).fill(0);
  }

  /** Runs `work` and takes back what was lent during it. */
  scoped<T>(work: () => T): T {
    const before = this.#lent.length;
    try {
      return work();
    } finally {
      this.#free.push(...this.#lent.splice(before));
    }
  }

  /** Takes everything back and lets go of what is over the limit, largest blocks first. */
  reset(): void {
    this.#free.push(...this.#lent);
    this.#lent = [];
    this.#free.sort((a, b) => a.length - b.length);
    let kept = 0;
    this.#free = this.#free.filter((block) => (kept += block.length) <= this.#limit);
  }
}
