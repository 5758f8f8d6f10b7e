/**
 * So many requests draw at a time by HTTP/1, where browsers keep six connections to a server and a drawing
 * holds one until it is done: two are left for everything else that the page asks.
 */
const MOST_BY_HTTP_1 = 4;

/** A number of places that are taken one by one; whoever finds none waits, in order. */
export class Places {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Takes a place, as soon as there is one.
   * @returns what gives it back.
   * @throws the reason of `signal`, when that fires before.
   */
  async take(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#free === 0) await this.#turn(signal);
    else this.#free--;
    return () => this.#giveBack();
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#waiting.delete(begin);
        reject(signal.reason as Error);
      };
      this.#waiting.add(begin);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #giveBack(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free++;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}

let places: Places | undefined;

/** The places of this page, without end where one connection carries everything. */
export function drawingPlaces(): Places {
  places ??= new Places(isByHttp1() ? MOST_BY_HTTP_1 : Number.POSITIVE_INFINITY);
  return places;
}

function isByHttp1(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !/^h[23]/.test(page?.nextHopProtocol ?? '');
}
