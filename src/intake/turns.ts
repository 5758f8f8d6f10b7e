/** Does work as soon as a place is free, in order of arrival. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** So many pieces of work may go on at the same time; the others wait in line. */
export function createTurns(places: number): InTurn {
  let free = places;
  const line: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => line.push(resolve));
    try {
      return await work();
    } finally {
      // Whoever comes next gets the place itself, so that nobody slips in between.
      const next = line.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
