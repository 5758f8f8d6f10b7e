/** Keeps what was used last, up to a total cost; what was not used for longest goes first. */
export class LruCache<V> {
  readonly #limit: number;
  readonly #cost: (value: V) => number;
  readonly #entries = new Map<string, V>();
  #total = 0;

  constructor(limit: number, cost: (value: V) => number) {
    this.#limit = limit;
    this.#cost = cost;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The value under `key`, made by `make` when it is not there. Too costly ones are not kept. */
  take(key: string, make: () => V): V {
    const found = this.#entries.get(key);
    if (found !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, found);
      return found;
    }
    const made = make();
    const cost = this.#cost(made);
    if (cost > this.#limit) return made;
    this.#entries.set(key, made);
    this.#total += cost;
    for (const [oldest, value] of this.#entries) {
      if (this.#total <= this.#limit) break;
      this.#entries.delete(oldest);
      this.#total -= this.#cost(value);
    }
    return made;
  }
}
