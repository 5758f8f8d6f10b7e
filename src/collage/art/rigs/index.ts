import type { Rig } from '../piece.ts';

const all: readonly Rig[] = [];

/** Every body rig by its pose. */
export const rigs: ReadonlyMap<string, Rig> = new Map(all.map((rig) => [rig.id, rig]));
