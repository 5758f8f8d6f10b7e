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
    const found = this.find(key);
    if (found !== undefined) return found;
    const made = make();
    this.keep(key, made);
    return made;
  }

  /** The value under `key`, which counts as used by that; `undefined` when it is not there. */
  find(key: string): V | undefined {
    const found = this.#entries.get(key);
    if (found === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, found);
    return found;
  }

  /** Puts a value under a `key` that has none, unless it is too costly. */
  keep(key: string, value: V): void {
    const cost = this.#cost(value);
    if (cost > this.#limit || this.#entries.has(key)) return;
    this.#entries.set(key, value);
    this.#total += cost;
    for (const [oldest, dropped] of this.#entries) {
      if (this.#total <= this.#limit) break;
      this.#entries.delete(oldest);
      this.#total -= this.#cost(dropped);
    }
  }
}
