/** What decides whether a batch fits into memory; all in bytes. */
export interface RoomNeeds {
  /** What the model needs in all to paint so many pictures at once. */
  readonly needed: (batch: number) => number;
  /** How many are to be painted at once at most. */
  readonly most: number;
  /** What the model takes already; 0 before it is loaded. */
  readonly own: number;
  /** What each of the other models takes, the one that may go first in front. */
  readonly others: readonly number[];
  /** What nobody takes. */
  readonly free: number;
  /** What all models may take together; what is free decides when left out. */
  readonly budget: number | undefined;
}

/** How many pictures fit at once, and how many of the other models have to go for them. */
export interface Room {
  readonly batch: number;
  readonly unload: number;
}

/**
 * Finds room: a smaller batch comes before unloading a model that somebody may ask for again.
 * @returns what there would be without the others when not even one picture fits.
 */
export function findRoom(needs: RoomNeeds): Room | { readonly most: number } {
  const { needed, most, own, others, free, budget } = needs;
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, one) => total + one, 0);
  const roomWithout = (unload: number): number =>
    budget === undefined
      ? free + own + sum(others.slice(0, unload))
      : budget - sum(others.slice(unload));
  for (let unload = 0; unload <= others.length; unload++) {
    for (let batch = most; batch > 0; batch--) {
      if (needed(batch) <= roomWithout(unload)) return { batch, unload };
    }
  }
  return { most: roomWithout(others.length) };
}
