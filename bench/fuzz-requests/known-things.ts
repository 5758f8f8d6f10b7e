import type { Random } from '../../src/numerics/random.ts';

/** Ids, names and places in lists that the server told, to be asked for again. */
export interface KnownThings {
  /** Takes up what an answer tells. */
  hear(text: string): void;
  pick(random: Random): string;
  all(): readonly string[];
}

/** How many are remembered; later ones take the place of others. */
const MOST = 400;

const THING =
  /"((?:rec|team|user|key|file|resp|ig|msg)[-_][\w-]{8,80}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{13}-\w+|images\/[\w.-]+)"/gu;

/** @param spared what nobody is to change or remove, for the run goes by it. */
export function knownThings(spared: ReadonlySet<string>): KnownThings {
  const known: string[] = [];
  let heard = 0;
  return {
    hear(text) {
      for (const [, thing = ''] of text.slice(0, 20_000).matchAll(THING)) {
        if (spared.has(thing) || known.includes(thing)) continue;
        known[heard++ % MOST] = thing;
      }
    },
    pick: (random) => (known.length > 0 ? random.pick(known) : 'rec_none'),
    all: () => known,
  };
}
