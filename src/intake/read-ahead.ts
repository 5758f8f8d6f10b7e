/** A picture that can be had for the asking. */
export interface PictureSource {
  /** It comes over the network, which takes time in which others can be asked. */
  readonly isFar: boolean;
  /** @param signal fires when nobody wants it any more. */
  read(signal: AbortSignal): Promise<Uint8Array>;
}

/** Sources in order, some of which are asked before it is their turn. */
export interface ReadAhead {
  /** What a far source sent; `undefined` for a near one, which is asked when it is needed. */
  far(index: number): Promise<Uint8Array | undefined>;
  /** Asks a near source. */
  near(index: number): Promise<Uint8Array>;
  /** Breaks off what is still under way. */
  stop(): void;
}

/** Far sources that are asked at the same time: each may send 50 MB. */
const AT_ONCE = 3;

/** Asks far sources a few at a time, in order; whoever is done with them stops it. */
export function createReadAhead(sources: readonly PictureSource[]): ReadAhead {
  const stopped = new AbortController();
  const { signal } = stopped;
  const asked = new Map<number, Promise<Uint8Array>>();
  const far = [...sources.keys()].filter((index) => sources[index]?.isFar);

  const ask = (index: number): void => {
    const source = sources[index];
    if (source === undefined || asked.has(index)) return;
    const bytes = source.read(signal);
    // Its failure is told when it is its turn, if that ever comes.
    bytes.catch(() => undefined);
    asked.set(index, bytes);
  };

  return {
    async far(index) {
      const place = far.indexOf(index);
      if (place < 0) return undefined;
      for (const next of far.slice(place, place + AT_ONCE)) ask(next);
      const bytes = await asked.get(index);
      asked.delete(index);
      return bytes;
    },
    async near(index) {
      const source = sources[index];
      if (source === undefined) throw new RangeError(`There is no picture ${index}.`);
      return source.read(signal);
    },
    stop: () => stopped.abort(),
  };
}
