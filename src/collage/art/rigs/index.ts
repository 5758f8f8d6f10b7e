import type { Rig } from '../piece.ts';
import { bust, holding } from './bust.ts';
import { curled } from './curled.ts';
import { lounging } from './lounging.ts';
import { seated } from './seated.ts';
import { standing } from './standing.ts';
import { typing } from './typing.ts';

const all: readonly Rig[] = [bust, holding, standing, seated, lounging, curled, typing];

/** Every body rig by its pose. */
export const rigs: ReadonlyMap<string, Rig> = new Map(all.map((rig) => [rig.id, rig]));
